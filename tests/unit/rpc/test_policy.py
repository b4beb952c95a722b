"""trimtp.rpc.policy: each row of the table, each bound, and that nothing goes on for ever."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trimtp.errors.known import BY_NAME
from trimtp.rpc import parse_error
from trimtp.rpc.errors import FAMILIES
from trimtp.rpc.policy import (
    MAX_HOPS,
    MAX_REPAIRS,
    MAX_SERVER_ERRORS,
    TABLE,
    Action,
    Context,
    Cooldown,
    LoseLogin,
    Migrate,
    Raise,
    Reauthorize,
    Redirect,
    Reinit,
    Sleep,
    Tries,
    decide,
)

HOME = Context(dc_id=2, is_home=True, is_logged_in=True)
FOREIGN = Context(dc_id=4, is_home=False, is_logged_in=True, explicit_dc=True)
LOGIN = Context(dc_id=2, is_home=True, is_logged_in=False)
ANONYMOUS_FOREIGN = Context(dc_id=4, is_home=False, is_logged_in=False, explicit_dc=True)
REPEATABLE = Context(dc_id=2, is_home=True, is_logged_in=True, repeatable=True)
FRESH = Tries()


def after(code: int, message: str, context: Context, tries: Tries = FRESH, *, jitter: float = 0.0) -> Action:
    return decide(parse_error(code, message), context, tries, jitter=jitter)


# ---- hops -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["FILE_MIGRATE_5", "STATS_MIGRATE_5"])
@pytest.mark.parametrize("context", [HOME, FOREIGN, LOGIN, ANONYMOUS_FOREIGN])
@pytest.mark.parametrize("code", [303, 400])
def test_a_file_or_statistics_redirect_moves_one_request(name: str, context: Context, code: int) -> None:
    assert after(code, name, context) == Redirect(5)


@pytest.mark.parametrize("name", ["PHONE_MIGRATE_5", "NETWORK_MIGRATE_5", "USER_MIGRATE_5"])
def test_during_a_login_home_moves(name: str) -> None:
    assert after(303, name, LOGIN) == Migrate(5)


def test_logged_in_only_user_migrate_moves_home() -> None:
    assert after(303, "USER_MIGRATE_5", HOME) == Migrate(5)
    assert after(303, "PHONE_MIGRATE_5", HOME) == Raise()
    assert after(303, "NETWORK_MIGRATE_5", HOME) == Raise()


@pytest.mark.parametrize("name", ["PHONE_MIGRATE_5", "NETWORK_MIGRATE_5", "USER_MIGRATE_5"])
def test_only_home_moves_home_and_never_for_a_call_aimed_by_hand(name: str) -> None:
    assert after(303, name, FOREIGN) == Raise()
    assert after(303, name, Context(dc_id=4, is_home=False, is_logged_in=False)) == Raise()
    assert after(303, name, Context(dc_id=2, is_home=True, is_logged_in=False, explicit_dc=True)) == Raise()


@pytest.mark.parametrize("name", ["FILE_MIGRATE", "USER_MIGRATE"])
@pytest.mark.parametrize("dc_id", ["2", "0", "1001", "99999999", "-1", "X", ""])
def test_a_hop_to_where_the_call_is_or_to_no_dc_raises(name: str, dc_id: str) -> None:
    assert after(303, f"{name}_{dc_id}", LOGIN) == Raise()


@pytest.mark.parametrize(("name", "kind"), [("FILE_MIGRATE_5", Redirect), ("USER_MIGRATE_5", Migrate)])
def test_T_303_a_third_hop_raises(name: str, kind: type) -> None:
    tries = FRESH
    for _ in range(MAX_HOPS):
        action = after(303, name, LOGIN, tries)
        assert isinstance(action, kind)
        tries = tries.after(action)
    assert tries == Tries(hops=2)
    assert after(303, name, LOGIN, tries) == Raise()


def test_a_redirect_that_is_not_known_raises() -> None:
    assert after(303, "DREAM_MIGRATE_5", HOME) == Raise()


# ---- flood waits ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["FLOOD_WAIT", "FLOOD_PREMIUM_WAIT", "FLOOD_TEST_PHONE_WAIT", "SLOWMODE_WAIT"])
def test_T_420_a_short_wait_is_slept_and_a_long_one_raised(name: str) -> None:
    assert after(420, f"{name}_60", HOME) == Sleep(60.0, f"{name}_X", flood=True)
    assert after(420, f"{name}_61", HOME) == Raise()
    assert after(420, f"{name}_{14 * 86400}", HOME) == Raise()


def test_the_threshold_is_of_all_waits_of_the_call() -> None:
    context = Context(dc_id=2, is_home=True, is_logged_in=True, flood_threshold=10)
    tries = FRESH
    for seconds in (4, 5):
        action = after(420, f"FLOOD_WAIT_{seconds}", context, tries)
        assert action == Sleep(seconds, "FLOOD_WAIT_X", flood=True)
        tries = tries.after(action)
    assert tries == Tries(slept=9)
    assert after(420, "FLOOD_WAIT_2", context, tries) == Raise()
    assert after(420, "FLOOD_WAIT_1", context, tries) == Sleep(1, "FLOOD_WAIT_X", flood=True)


def test_a_threshold_of_zero_raises_every_wait() -> None:
    context = Context(dc_id=2, is_home=True, is_logged_in=True, flood_threshold=0)
    assert after(420, "FLOOD_WAIT_0", context) == Raise()


def test_nothing_is_repeated_without_delay() -> None:
    assert after(420, "FLOOD_WAIT_0", HOME) == Sleep(1.0, "FLOOD_WAIT_X", flood=True)


@pytest.mark.parametrize(
    "message", ["FLOOD_WAIT_X", "FLOOD_WAIT_", "TAKEOUT_INIT_DELAY_5", "2FA_CONFIRM_WAIT_5", "ADDRESS_INVALID", "NEW_5"]
)
def test_other_floods_are_the_caller_s(message: str) -> None:
    assert after(420, message, HOME) == Raise()


def test_a_wait_without_a_number_raises() -> None:
    error = BY_NAME["FLOOD_WAIT_X"](420, "FLOOD_WAIT_X")
    assert decide(error, HOME, FRESH, jitter=0) == Raise()


# ---- authorization --------------------------------------------------------------------------------------------------

LOST = [
    "AUTH_KEY_UNREGISTERED",
    "AUTH_KEY_INVALID",
    "SESSION_REVOKED",
    "SESSION_EXPIRED",
    "USER_DEACTIVATED",
    "USER_DEACTIVATED_BAN",
    "ACTIVE_USER_REQUIRED",
    "SOMETHING_NEW",
]


@pytest.mark.parametrize("name", LOST)
def test_T_401_on_home_loses_the_login(name: str) -> None:
    assert after(401, name, HOME) == LoseLogin(name)
    assert after(401, name, HOME, Tries(repairs=2, hops=2, server_errors=9)) == LoseLogin(name)


@pytest.mark.parametrize("name", LOST)
def test_401_elsewhere_is_repaired_on_the_same_key_then_with_a_new_one_then_cools_down(name: str) -> None:
    tries = FRESH
    actions = []
    for _ in range(3):
        actions.append(after(401, name, FOREIGN, tries))
        tries = tries.after(actions[-1])
    assert actions == [Reauthorize(name), Reauthorize(name, new_key=True), Cooldown(name)]
    assert tries.repairs == MAX_REPAIRS


@pytest.mark.parametrize("name", LOST)
def test_401_without_an_account_is_the_caller_s(name: str) -> None:
    assert after(401, name, LOGIN) == Raise()
    assert after(401, name, ANONYMOUS_FOREIGN) == Raise()


@pytest.mark.parametrize("name", ["SESSION_PASSWORD_NEEDED", "AUTH_KEY_PERM_EMPTY"])
@pytest.mark.parametrize("context", [HOME, FOREIGN, LOGIN, ANONYMOUS_FOREIGN])
def test_401_that_says_nothing_of_the_login_drops_nothing(name: str, context: Context) -> None:
    assert after(401, name, context) == Raise()


def test_T_406_a_duplicated_key_ends_the_login_at_home_and_is_replaced_once_elsewhere() -> None:
    name = "AUTH_KEY_DUPLICATED"
    assert after(406, name, HOME) == LoseLogin(name)
    assert after(406, name, LOGIN) == Raise()
    first = after(406, name, FOREIGN)
    assert first == Reauthorize(name, new_key=True)
    assert after(406, name, FOREIGN, FRESH.after(first)) == Cooldown(name)
    assert after(401, "AUTH_KEY_UNREGISTERED", FOREIGN, FRESH.after(first)) == Cooldown("AUTH_KEY_UNREGISTERED")
    assert after(406, name, FOREIGN, Tries(repairs=1, reauthorized=True)) == first


def test_other_406_are_the_caller_s() -> None:
    assert after(406, "CHANNEL_PRIVATE", HOME) == Raise()


# ---- introduction ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("code", "name"),
    [
        (400, "CONNECTION_NOT_INITED"),
        (400, "CONNECTION_LAYER_INVALID"),
        (400, "MSG_WAIT_FAILED"),
        (500, "MSG_WAIT_FAILED"),
    ],
)
@pytest.mark.parametrize("context", [HOME, FOREIGN, LOGIN, REPEATABLE])
def test_a_connection_that_was_not_introduced_is_twice(code: int, name: str, context: Context) -> None:
    tries = FRESH
    for _ in range(MAX_REPAIRS):
        action = after(code, name, context, tries)
        assert action == Reinit(name)
        tries = tries.after(action)
    assert tries == Tries(repairs=2)
    assert after(code, name, context, tries) == Raise()


def test_an_introduction_does_not_cost_the_same_key_repair_but_counts() -> None:
    tries = FRESH.after(Reinit("CONNECTION_NOT_INITED"))
    action = after(401, "SESSION_REVOKED", FOREIGN, tries)
    assert action == Reauthorize("SESSION_REVOKED", new_key=False)
    assert after(401, "SESSION_REVOKED", FOREIGN, tries.after(action)) == Cooldown("SESSION_REVOKED")


# ---- trouble inside the server --------------------------------------------------------------------------------------

SERVER_CODES = [500, -500, 503, -503]


@pytest.mark.parametrize("code", SERVER_CODES)
@pytest.mark.parametrize("name", ["RPC_CALL_FAIL", "Timeout", "INTERDC_2_CALL_ERROR", "NEVER_HEARD_OF_IT"])
def test_server_errors_are_backed_off_from_1_to_60_seconds_and_bounded(code: int, name: str) -> None:
    for jitter, expected in ((0.0, [1, 2, 4, 8, 16, 32, 40]), (1.0, [1.5, 3, 6, 12, 24, 48, 60])):
        tries = FRESH
        waits = []
        while isinstance(action := after(code, name, REPEATABLE, tries, jitter=jitter), Sleep):
            assert not action.flood
            waits.append(action.seconds)
            tries = tries.after(action)
        assert waits == expected
        assert action == Raise()
        assert tries == Tries(server_errors=MAX_SERVER_ERRORS)


@pytest.mark.parametrize("code", SERVER_CODES)
def test_R_10_a_request_that_must_not_run_twice_is_not_repeated_after_a_server_error(code: int) -> None:
    assert after(code, "RPC_CALL_FAIL", HOME) == Raise(outcome_unknown=True)


@pytest.mark.parametrize("name", ["RANDOM_ID_DUPLICATE", "UNKNOWN_METHOD", "CHAT_INVALID", "AUTH_RESTART"])
@pytest.mark.parametrize("context", [HOME, REPEATABLE])
def test_a_server_error_about_the_request_itself_is_final(name: str, context: Context) -> None:
    assert after(500, name, context) == Raise()


@pytest.mark.parametrize(
    ("code", "message"),
    [
        (400, "PEER_ID_INVALID"),
        (403, "CHAT_WRITE_FORBIDDEN"),
        (404, "METHOD_INVALID"),
        (777, "RPC_CALL_FAIL"),
        (400, ""),
    ],
)
def test_everything_else_is_the_caller_s(code: int, message: str) -> None:
    assert after(code, message, REPEATABLE) == Raise()


# ---- the whole ------------------------------------------------------------------------------------------------------


def test_every_name_in_the_table_is_a_known_error() -> None:
    named = {name for row in TABLE for name in row.names or ()}
    assert named <= set(BY_NAME)
    assert {code for row in TABLE for code in row.codes} <= set(FAMILIES)


contexts = st.builds(
    Context,
    dc_id=st.integers(1, 5),
    is_home=st.booleans(),
    is_logged_in=st.booleans(),
    explicit_dc=st.booleans(),
    repeatable=st.booleans(),
    flood_threshold=st.floats(0, 100),
)
answers = st.tuples(
    st.sampled_from(sorted(FAMILIES)),
    st.sampled_from(sorted(BY_NAME)).map(lambda name: name.replace("X", "3")) | st.just("FLOOD_WAIT_1"),
)


@given(st.data(), contexts)
def test_i4_every_call_ends_however_the_server_answers(data: st.DataObject, context: Context) -> None:
    """Whatever a server says, a call is sent a bounded number of times, with a delay or a repair between."""
    tries = Tries()
    repairs = hops = 0
    slept = 0.0
    for _ in range(200):
        error = parse_error(*data.draw(answers))
        action = decide(error, context, tries, jitter=data.draw(st.floats(0, 1)))
        if isinstance(action, Raise | Cooldown | LoseLogin):
            assert tries.after(action) == tries
            break
        repairs += isinstance(action, Reauthorize | Reinit)
        hops += isinstance(action, Redirect | Migrate)
        if isinstance(action, Sleep):
            assert 1 <= action.seconds <= max(60, context.flood_threshold)
            slept += action.seconds if action.flood else 0
        tries = tries.after(action)
    else:
        pytest.fail("the call never ends")
    assert repairs <= MAX_REPAIRS
    assert hops <= MAX_HOPS
    assert slept <= context.flood_threshold
