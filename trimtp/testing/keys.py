"""The RSA key pair of every mock data centre.

It is public on purpose: anyone may read its private half here, so it protects nothing. It exists to let a test start
a cluster without spending a second on generating a key, and no real server will ever use it.
"""

from __future__ import annotations

from trimtp.crypto.rsa import PrivateKey

__all__ = ["PUBLIC_TEST_KEY"]

_MODULUS = int(
    "ca8b026376c7a633a3cd35f2d39133acc5ff7854165fa06c0799a3f54533718e48105363eef782ed6c4f3a28a246c137"
    "c1956cb4c3a2f1dfeddfe8528d50fd80fcdb4d40f54211a2bb3961fc482acc3c557ef85e30655858c95d36f206f55ad3"
    "c1daac1a04664f3949a25b648d6fbeb6b7d201f96b018abb66c6d166eea3d53580c206f1afad67e956bcd9f37e5e399f"
    "52dede9dec5f56afb67a8739282db8d7fa3f1b5f024618ac604cf8ce96c71670b1b06973499ca2885f70604dc530ffcf"
    "4136d78cfdfd096155fa7ff8ff81b31b9a2cdb762d88b87483065697dc10bf5b79f875363de78341977c47ea91ffa6f2"
    "4e77924c592d533a7202fa05fee602c9",
    16,
)
_PRIVATE_EXPONENT = int(
    "5c109ac9d65c82de173738ae03600d929bbf779515446b599f8cc55bc01455aa1c749b4b21fcccbd1a0ddb3c4c230841"
    "cd531c0200a948f3861f506d71c1de312afe8e1b983feb5f42661f757ae2454aa97c18ee4b664da5b206166b262191a3"
    "0e8b54ce50b0a6933e36b7ff39511169e19d6a7b5299f55320b0ffcf1f6b460687293dafe0817b734c4276ba8ba98946"
    "d6e150f2c0a301be8c764a138968742d8219d8a7e5a5405517a36d4a354b9c5286ffb9d9e766beb200ceb948c39cc3d0"
    "98700bca00491c8975399f603fe53373cf1b5c70e417b57ec651e2bae61aa981f96cc330cf456e3ca7cb28c168ed63dd"
    "c4a8a12ec31ec1a99b56b12b875bfc37",
    16,
)

PUBLIC_TEST_KEY = PrivateKey(n=_MODULUS, e=65537, d=_PRIVATE_EXPONENT)
"""The key pair that every mock data centre answers with. Known to all, good for tests alone."""
