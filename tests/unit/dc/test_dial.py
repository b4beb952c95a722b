import socket
from functools import partial

import pytest
import trio
import trio.testing
from trio.testing import MockClock

from trimtp.config import ClientConfig, DcOption
from trimtp.dc.dial import choose_options, dial
from trimtp.errors import TransportError


def option(host: str, **more: object) -> DcOption:
    return DcOption(2, host, 443, **more)  # type: ignore[arg-type] # the flags are bools


def config_with(dial_one: object) -> ClientConfig:
    return ClientConfig(dial=dial_one)  # type: ignore[arg-type] # each test's dialler has the right shape


def test_addresses_of_other_kinds_are_left_out_and_ipv4_comes_first() -> None:
    plain, six, static = option("a"), option("::1", ipv6=True), option("s", static=True)
    hidden, media, cdn = option("t", tcpo_only=True), option("m", media_only=True), option("c", cdn=True)
    every = [six, cdn, hidden, media, DcOption(3, "x", 443), plain, static]
    assert choose_options(every, 2) == [static, plain, six, hidden]
    assert choose_options(every, 2, media=True) == [media, static, plain, six, hidden]
    assert choose_options(every, 2, cdn=True) == [cdn]


async def test_C_03_a_dead_first_address_costs_less_than_a_second(autojump_clock: MockClock) -> None:
    tried = []

    async def connect(host: str, port: int) -> trio.abc.Stream:
        tried.append((host, trio.current_time()))
        if host == "dead":
            await trio.sleep_forever()
        return trio.testing.memory_stream_pair()[0]

    began = trio.current_time()
    stream, chosen = await dial([option("dead"), option("good")], config_with(connect))
    assert chosen.host == "good"
    assert [host for host, _ in tried] == ["dead", "good"]
    assert trio.current_time() - began < 1  # of the fake clock
    await stream.aclose()


async def test_a_refused_address_is_passed_over_at_once(autojump_clock: MockClock) -> None:
    async def connect(host: str, port: int) -> trio.abc.Stream:
        if host == "refused":
            raise ConnectionRefusedError(111, "Connection refused")
        return trio.testing.memory_stream_pair()[0]

    began = trio.current_time()
    _, chosen = await dial([option("refused"), option("good")], config_with(connect))
    assert chosen.host == "good"
    assert trio.current_time() == began


async def test_every_failure_is_named(autojump_clock: MockClock) -> None:
    async def connect(host: str, port: int) -> trio.abc.Stream:
        if host == "slow":
            await trio.sleep_forever()
        raise ConnectionRefusedError(111, "Connection refused")

    with pytest.raises(TransportError) as caught:
        await dial([option("slow"), option("closed")], config_with(connect))
    assert str(caught.value) == "closed:443: Connection refused; slow:443: no answer within 10 s"


async def test_no_address_is_an_error() -> None:
    with pytest.raises(TransportError, match="no address"):
        await dial([], ClientConfig())


async def test_the_loser_of_a_tie_is_closed(autojump_clock: MockClock) -> None:
    streams = []

    async def connect(host: str, port: int) -> trio.abc.Stream:
        with trio.CancelScope(shield=True):
            await trio.sleep_until(began + 1)
        stream, _ = trio.testing.memory_stream_pair()
        streams.append(stream)
        return stream

    began = trio.current_time()
    winner, _ = await dial([option("a"), option("b")], config_with(connect))
    (loser,) = [stream for stream in streams if stream is not winner]
    with pytest.raises(trio.ClosedResourceError):
        await loser.send_all(b"x")


async def test_a_caller_that_is_cancelled_leaves_no_connection(autojump_clock: MockClock) -> None:
    async def connect(host: str, port: int) -> trio.abc.Stream:
        await trio.sleep_forever()
        raise AssertionError

    with trio.move_on_after(2) as scope:
        await dial([option("a"), option("b")], config_with(connect))
    assert scope.cancelled_caught


async def test_C_08_a_caller_cancelled_in_the_tick_of_the_connection_leaves_none() -> None:
    ours, theirs = trio.testing.memory_stream_pair()

    async def connect(host: str, port: int) -> trio.abc.Stream:
        await trio.lowlevel.checkpoint()
        scope.cancel()
        return ours

    with trio.CancelScope() as scope:
        await dial([option("a")], config_with(connect))
    assert scope.cancelled_caught
    with pytest.raises(trio.ClosedResourceError):
        await ours.send_all(b"x")
    await theirs.aclose()


async def test_what_the_operating_system_said_is_told() -> None:
    with socket.socket() as unused:  # bound and not listening: connecting to it is refused
        unused.bind(("127.0.0.1", 0))
        port = unused.getsockname()[1]
        with pytest.raises(TransportError) as caught:
            await dial([DcOption(2, "127.0.0.1", port)], ClientConfig())
    assert str(caught.value) == f"127.0.0.1:{port}: Connection refused"


async def test_the_first_of_several_failures_speaks_for_a_name() -> None:
    async def connect(host: str, port: int) -> trio.abc.Stream:
        raise OSError("all attempts failed") from ExceptionGroup("", [OSError(113, "No route to host")])

    with pytest.raises(TransportError, match="a:443: No route to host"):
        await dial([option("a")], config_with(connect))


@pytest.mark.parametrize("scheme", ["socks5", "http"])
async def test_a_proxy_carries_the_connection(scheme: str, nursery: trio.Nursery) -> None:
    asked = []

    async def proxy(stream: trio.SocketStream) -> None:
        if scheme == "http":
            head = await stream.receive_some()
            asked.append(head.split(b"\r\n")[0])
            await stream.send_all(b"HTTP/1.1 200 OK\r\n\r\n")
        else:
            assert (await stream.receive_some())[0] == 5
            await stream.send_all(b"\x05\x00")
            request = await stream.receive_some()
            asked.append(request[3:])
            await stream.send_all(b"\x05\x00\x00\x01\x00\x00\x00\x00\x00\x00")
        await stream.send_all(b"through " + await stream.receive_some())

    (listener,) = await nursery.start(partial(trio.serve_tcp, proxy, 0, host="127.0.0.1"))
    port = listener.socket.getsockname()[1]
    config = ClientConfig(proxy=f"{scheme}://127.0.0.1:{port}")
    stream, _ = await dial([DcOption(2, "10.1.2.3", 443)], config)
    await stream.send_all(b"and back")
    assert await stream.receive_some(100) == b"through and back"
    assert asked == [b"CONNECT 10.1.2.3:443 HTTP/1.1" if scheme == "http" else b"\x01\x0a\x01\x02\x03\x01\xbb"]
    await stream.aclose()
    nursery.cancel_scope.cancel()


async def test_a_proxy_that_refuses_is_named(nursery: trio.Nursery) -> None:
    async def proxy(stream: trio.SocketStream) -> None:
        await stream.receive_some()
        await stream.send_all(b"HTTP/1.1 403 Forbidden\r\n\r\n")

    (listener,) = await nursery.start(partial(trio.serve_tcp, proxy, 0, host="127.0.0.1"))
    config = ClientConfig(proxy=f"http://127.0.0.1:{listener.socket.getsockname()[1]}")
    with pytest.raises(TransportError, match="the proxy refused"):
        await dial([DcOption(2, "10.1.2.3", 443)], config)
    nursery.cancel_scope.cancel()
