"""What can be typed, and what is refused before anything runs."""

from __future__ import annotations

from pathlib import Path

import pytest

from trimtp.cli.exits import UsageError
from trimtp.cli.parser import parse
from trimtp.cli.session import build_config
from trimtp.config import DcOption


def test_common_options_stand_before_or_after_the_command() -> None:
    before = parse(["--session", "x", "--json", "--timeout", "5", "-v", "whoami"])
    after = parse(["whoami", "--session", "x", "--json", "--timeout", "5", "-v"])
    for args in (before, after):
        assert (args.session, args.json, args.timeout, args.verbose) == (Path("x"), True, 5.0, 1)


def test_lists_are_put_together_from_both_sides() -> None:
    args = parse(
        ["--dc", "1=a:1", "-v", "--public-key", "a.pem", "dcs", "--dc", "2=b:2", "-vv", "--public-key", "b.pem"]
    )
    assert args.dc == [DcOption(1, "a", 1), DcOption(2, "b", 2)]
    assert args.public_key == [Path("a.pem"), Path("b.pem")]
    assert args.verbose == 3


def test_the_defaults() -> None:
    args = parse(["login"])
    assert (args.dc, args.public_key, args.verbose, args.json) == ([], [], 0, False)
    assert (args.session, args.home_dc, args.test_servers, args.transport, args.proxy) == (None,) * 2 + (
        False,
        None,
        None,
    )
    assert args.timeout == 30.0
    assert (args.phone, args.bot_token_stdin, args.code_stdin, args.password_stdin, args.qr) == (None,) + (False,) * 4


def test_an_ipv6_address_stands_in_brackets() -> None:
    assert parse(["dcs", "--dc", "2=[2001:db8::1]:443"]).dc == [DcOption(2, "2001:db8::1", 443, ipv6=True)]


@pytest.mark.parametrize(
    "argv",
    [
        [],
        ["nothing"],
        ["invoke"],
        ["dcs", "--dc", "2"],
        ["dcs", "--dc", "2=host"],
        ["dcs", "--dc", "x=host:1"],
        ["dcs", "--dc", "2=host:x"],
        ["dcs", "--dc", "0=host:1"],
        ["dcs", "--dc", "2=host:0"],
        ["dcs", "--dc", "2=2001:db8::1:443"],
        ["dcs", "--dc", "2=[host]:443"],
        ["dcs", "--timeout", "0"],
        ["dcs", "--timeout", "soon"],
        ["dcs", "--timeout", "nan"],
        ["dcs", "--transport", "pigeon"],
        ["dcs", "--sess", "x"],
        ["mock", "--dcs", ""],
        ["mock", "--dcs", "1,1"],
        ["mock", "--dcs", "0"],
        ["mock", "--port", "65536"],
        ["mock", "--port", "-1"],
        ["mock", "--user", "Ada"],
        ["--session", "x", "mock"],
        ["--dc", "1=a:1", "demo"],
        ["--timeout", "3", "explain", "user"],
        ["invoke", "help.getConfig", "--dc-id", "two"],
    ],
)
def test_wrong_usage_is_code_2(argv: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        parse(argv)
    assert caught.value.code == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert "trimtp" in err.splitlines()[-1]
    assert "error: " in err.splitlines()[-1]


def test_the_mock_options() -> None:
    args = parse(
        ["mock", "--dcs", "1,3", "--home", "3", "--user", "+1555:secret:too", "--user", "1556", "--user", "1557:"]
    )
    assert args.dcs == (1, 3)
    assert args.user == [("+1555", "secret:too"), ("1556", None), ("1557", "")]
    assert (args.home, args.host, args.port, args.code, args.strict) == (3, "127.0.0.1", 0, "12345", False)


def test_help_names_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    for argv in (["--help"], ["login", "--help"]):
        with pytest.raises(SystemExit) as caught:
            parse(argv)
        assert caught.value.code == 0
    text = capsys.readouterr().out
    for name in (
        "login",
        "logout",
        "whoami",
        "dcs",
        "invoke",
        "explain",
        "mock",
        "demo",
        "devices",
        "--code-stdin",
        "--qr",
    ):
        assert name in text


@pytest.mark.parametrize("known", [True, False])
def test_the_version(known: bool, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    from importlib import metadata

    def version(name: str) -> str:
        if not known:
            raise metadata.PackageNotFoundError(name)
        return "1.2.3"

    monkeypatch.setattr(metadata, "version", version)
    with pytest.raises(SystemExit) as caught:
        parse(["--version"])
    assert caught.value.code == 0
    assert capsys.readouterr().out == ("trimtp 1.2.3\n" if known else "trimtp (not installed)\n")


@pytest.mark.parametrize(
    ("words", "instead"),
    [
        (["login", "--password", "canary"], "use --password-stdin"),
        (["login", "--phone", "+15550001", "--code=canary"], "use --code-stdin"),
        (["login", "--bot-token", "1:canary"], "use --bot-token-stdin"),
        (["--passphrase", "whoami", "canary"], "TRIMTP_PASSPHRASE"),
    ],
)
def test_a_secret_is_no_argument_and_not_repeated(
    words: list[str], instead: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as caught:
        parse(words)
    assert caught.value.code == 2
    err = capsys.readouterr().err
    assert instead in err.splitlines()[-1]
    assert "canary" not in err


def test_other_words_that_nobody_takes_are_named(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        parse(["whoami", "--nonsense", "word"])
    assert capsys.readouterr().err.splitlines()[-1] == "trimtp: error: unrecognized arguments: --nonsense word"


def test_the_password_of_a_proxy_is_no_argument_either(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("TRIMTP_PROXY", raising=False)
    for proxy in (None, "socks5://proxy.example:1080", "socks5://ada@proxy.example:1080"):
        words = [] if proxy is None else ["--proxy", proxy]
        assert build_config(parse(["whoami", *words])).proxy == proxy
    with pytest.raises(UsageError, match="a password is a secret and no argument; set TRIMTP_PROXY") as caught:
        build_config(parse(["whoami", "--proxy", "socks5://ada:canary@proxy.example:1080"]))
    assert "canary" not in str(caught.value)
    monkeypatch.setenv("TRIMTP_PROXY", "socks5://ada:canary@proxy.example:1080")
    config = build_config(parse(["whoami"]))
    assert config.proxy == "socks5://ada:canary@proxy.example:1080"
    assert "canary" not in repr(config)
    with pytest.raises(UsageError, match="a proxy is a URL"):
        build_config(parse(["whoami", "--proxy", "http://[half"]))
