"""The RSA key pairs of mock data centres: one for all of them, and two for CDN data centres to change between.

They are public on purpose: anyone may read their private halves here, so they protect nothing. They exist to let a
test start a cluster without spending a second on generating a key, and no real server will ever use them.
"""

from __future__ import annotations

from trimtp.crypto.rsa import PrivateKey

__all__ = ["CDN_TEST_KEYS", "PUBLIC_TEST_KEY"]

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

CDN_TEST_KEYS = (
    PrivateKey(
        n=int(
            "ad034e094b292fd015cb238ef3049e2b7e710e4c2e2b201f767dbfe2c04e1275dcaee9b7197119c41dbfceedee2184e9"
            "cb8fb4426607fe78e9af351cdad21e36847985c156bc232b3524defc8ca21e18740c20b2495aa1d46aa81ecbea1feb67"
            "4ffd67eb1d1ae51d6ce4785ef018e2d17001c81c164d39d44b64f5b3a23747652df42e03ac0a749a49e4804320fcb638"
            "c19323fa6075f4b645c4b970285de236cebdea8fd99ed4d62eccefb96c61bbe1b972433f0a2348984e4f59e805e28634"
            "02f7b749b6d33f9363fdfa3ed4f8ac559f4e0883d71b93ff92974f04923c2b74e8839083f329ede802334b668e27377e"
            "7880c8f0e50bcc0f25ccaa971b4e63cf",
            16,
        ),
        e=65537,
        d=int(
            "1ca24be388df77acd2368d1b8707f01f95ad2367234afae58a2854be340297d68ee01a09363a3c3ff3867fba6c2b7b02"
            "70b0c76e27d1d1e174178dcc4940f6442297b435e3e37e5493d696db28715a56c4ba0f1d42bbafc5e6a30d79c5356431"
            "f490a586c989de7a88bfa5565d19594cbd63661993ed53115a2b0ae92083529adbfa8a32e2faaa676685d7ddeb30d441"
            "631ab56532159ab593813eb22e966a70a1347abac00a42486f2fff7d0a2529adcc2442c10de94bfa5f72f9bfc8f6a344"
            "6f0fbdb0e3434d46daa31faae4ac26b61d2634e8e5e0a027601680230bd9b0d079cacc0352792ded2863189782203ceb"
            "e56be07e7ca6089762e07ec024fcfb41",
            16,
        ),
    ),
    PrivateKey(
        n=int(
            "8b5f05a467b04f6d1a939bc51030688e99cfb0eebfe4239e7c3c71e57308b00bcb4b91c69f893de5bb63cb8a05d1b56a"
            "3f98ec8050064b07fef9bdec9a1fcb3f8fc2e006a30fab48e607c50a5c6114a01d220e8f80c812d615d7031369c2ae47"
            "502f3ee6f78d60a09bc7d74fcd1d84d61189b938ce301f9ae0286aaff96e6b29d1f6c03a2893672c2b29a6071f598303"
            "4579659a590d11ad013209f32b1db13b5a7634fbb007e12ba509d2c43df1cf4e41624d976cff5982a132243260c162e5"
            "fa4e71fd05c674c434194f363ad2f43d14a787d32ee420ac8a3e86136a0f24145aaea5579c875589cca657bd6be2c6df"
            "c5a62d21b0d7f1efc0fab4aa14621cef",
            16,
        ),
        e=65537,
        d=int(
            "45f4ec6019abe6325da4ba0bb0949be6f84dc8020f4ff49118cb3e606ddd6e807d0af1a14173221eae70e939deb1e4dd"
            "f00e52a8158313267055eb7f57dd9da7ca018771cd67901287645f03545b667ef820a02e67f6057e7077fc934202f677"
            "d547e1cb0d77698934a89aeaf38a5da3162a8b4e7830afac8dd7bbb598fe53cb6c5a7e3ebbccebeed9ee408509448c46"
            "f49e93ea5b2e739ff272e3a8c628b2f1c439fadfeca989d9a49b8c9b3361cd0a3a26e6f82113c67b7b428813bd91525e"
            "a882e47ed6c8789d23c9641d69e9ea0a6db59affde1847da3c61d46b718573ad366929d6da0bd0595b927228882ed65a"
            "e4141ce8bcb463821429389da46cc5",
            16,
        ),
    ),
)
"""The key pairs of mock CDN data centres."""
