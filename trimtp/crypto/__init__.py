"""The cryptography MTProto is made of: AES-IGE and CTR, key derivation, RSA, factorisation, Diffie-Hellman, SRP.

Pure functions and small values. Randomness is always an argument; pycryptodome is imported on first use only.
"""
