"""Numbers for the Diffie-Hellman tests."""

from __future__ import annotations

from trimtp.crypto.dh import TELEGRAM_PRIME

OTHER_SAFE_PRIME = int(
    "ffffffffffffffffc90fdaa22168c234c4c6628b80dc1cd129024e088a67cc74020bbea63b139b22514a08798e3404dd"
    "ef9519b3cd3a431b302b0a6df25f14374fe1356d6d51c245e485b576625e7ec6f44c42e9a637ed6b0bff5cb6f406b7ed"
    "ee386bfb5a899fa5ae9f24117c4b1fe649286651ece45b3dc2007cb8a163bf0598da48361c55d39a69163fa8fd24cf5f"
    "83655d23dca3ad961c62f356208552bb9ed529077096966d670c354e4abc9804f1746c08ca18217c32905e462e36ce3b"
    "e39e772c180e86039b2783a2ec07a28fb5c55df06f4c52c9de2bcbf6955817183995497cea956ae515d2261898fa0510"
    "15728e5a8aacaa68ffffffffffffffff",
    16,
)
"""The 2048-bit group of RFC 3526, section 3: safe, and no prime trimtp knows. 2 and 4 … 7 generate its subgroup."""

PRIME_NOT_SAFE = TELEGRAM_PRIME + 570
"""The next prime after Telegram's; (p-1)/2 is composite. 3, 4 … suit it by the table of generators."""
