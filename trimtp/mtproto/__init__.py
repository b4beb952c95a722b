"""MTProto itself, sans-IO: encrypted sessions, and the exchange that makes their keys.

Spec: https://core.telegram.org/mtproto
"""
