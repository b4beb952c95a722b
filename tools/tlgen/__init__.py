"""The TL generator: reads schemas in the TL language and writes the Python package ``trimtp_api``.

``parser`` reads TL text, ``crc`` computes constructor ids, ``names`` and ``layout`` decide what is called what and
stands where, ``codec`` writes one encoder and one decoder per combinator, ``emit`` writes whole modules, ``__main__``
is the command line. ``template/runtime.py`` is copied into the generated package as it is.

Spec: https://core.telegram.org/mtproto/TL
"""
