"""Message ids, sequence numbers, the server's time."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from trimtp.mtproto.msg_id import MsgIdSource, msg_id_time

NOW = 1_700_000_000.5


@given(st.lists(st.tuples(st.floats(-5, 5), st.booleans()), min_size=1, max_size=60), st.floats(-1e6, 1e6))
def test_MSG_19_and_20_ids_grow_and_seq_nos_follow(steps: list[tuple[float, bool]], offset: float) -> None:
    source = MsgIdSource(offset)
    now, last_id, content = NOW, 0, 0
    for step, related in steps:
        now += step
        msg_id, seq_no = source.number(now, content_related=related)
        assert msg_id % 4 == 0
        assert msg_id > last_id
        assert seq_no == 2 * content + related
        content += related
        last_id = msg_id


def test_MSG_19_an_id_is_the_servers_time() -> None:
    assert abs(msg_id_time(MsgIdSource(1000.0).next(NOW)) - (NOW + 1000)) < 1e-6
    assert MsgIdSource().next(NOW) % 2**32 != 0
    source = MsgIdSource()
    assert [source.next(NOW) - source.next(NOW) for _ in range(3)] == [-4, -4, -4]


def test_time_is_trusted_only_when_given_or_learned() -> None:
    source = MsgIdSource()
    assert not source.is_trusted
    assert source.time_offset == 0.0
    assert source.is_timely(1, NOW)
    assert source.synchronise(int((NOW - 86400) * 2**32) | 1, NOW) == -86400
    assert source.is_trusted
    assert source.server_time(NOW) == NOW - 86400
    assert MsgIdSource(3.0).is_trusted


def test_MSG_09_the_present_is_300_s_behind_to_30_s_ahead() -> None:
    source = MsgIdSource(100.0)

    def at(age: float) -> int:
        return int((NOW + 100 - age) * 2**32) | 1

    assert all(source.is_timely(at(age), NOW) for age in (0, 299, 300, -29, -29.9))
    assert not any(source.is_timely(at(age), NOW) for age in (300.1, 86400, -30.1, -86400))


def test_has_issued() -> None:
    source = MsgIdSource()
    assert not source.has_issued(0)
    assert not source.has_issued(4)
    first = source.next(NOW)
    assert source.has_issued(first)
    last = source.next(NOW + 1)
    assert source.has_issued(first + 400)
    assert not source.has_issued(first + 401)
    assert not source.has_issued(first - 4)
    assert not source.has_issued(last + 4)


def test_a_new_session_counts_anew_and_goes_back_only_if_the_clock_did() -> None:
    source = MsgIdSource()
    source.number(NOW, content_related=True)
    last = source.next(NOW)
    source.restart(NOW)
    assert not source.has_issued(last)
    assert source.number(NOW, content_related=True) == (last + 4, 1)
    source.synchronise(int((NOW - 1000) * 2**32) | 1, NOW)
    source.restart(NOW)
    assert abs(msg_id_time(source.next(NOW)) - (NOW - 1000)) < 1e-6


def test_MSG_19_an_id_is_divisible_by_4_whatever_the_time() -> None:
    source = MsgIdSource()
    assert [source.next(number * 1e-9) % 4 for number in range(1, 400, 7)] == [0] * 57
