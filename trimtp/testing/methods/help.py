"""``help.*``: what a client asks before it knows anything."""

from __future__ import annotations

import trimtp_api as api

from trimtp.testing.methods.registry import Call, method

__all__: list[str] = []

_CONFIG_SECONDS = 3600


@method(api.help.GetConfig, login=False)
def get_config(call: Call, _request: api.help.GetConfig) -> api.Config:
    """The cluster as it is: its true addresses, and which data centre answers.

    Spec: https://core.telegram.org/method/help.getConfig
    """
    return api.Config(
        date=int(call.now),
        expires=int(call.now) + _CONFIG_SECONDS,
        test_mode=call.cluster.test_mode,
        this_dc=call.dc.id,
        dc_options=[
            api.DcOption(
                id=option.id,
                ip_address=option.host,
                port=option.port,
                static=True,
                media_only=option.media_only,
                cdn=option.cdn,
            )
            for option in call.cluster.dc_options
        ],
        dc_txt_domain_name="mock.invalid",
        chat_size_max=200,
        megagroup_size_max=200_000,
        forwarded_count_max=100,
        online_update_period_ms=210_000,
        offline_blur_timeout_ms=5_000,
        offline_idle_timeout_ms=30_000,
        online_cloud_timeout_ms=300_000,
        notify_cloud_delay_ms=30_000,
        notify_default_delay_ms=1_500,
        push_chat_period_ms=60_000,
        push_chat_limit=2,
        edit_time_limit=172_800,
        revoke_time_limit=2_147_483_647,
        revoke_pm_time_limit=2_147_483_647,
        rating_e_decay=2_419_200,
        stickers_recent_limit=200,
        channels_read_media_period=604_800,
        call_receive_timeout_ms=20_000,
        call_ring_timeout_ms=90_000,
        call_connect_timeout_ms=30_000,
        call_packet_timeout_ms=10_000,
        me_url_prefix="https://t.me/",
        caption_length_max=1_024,
        message_length_max=4_096,
        webfile_dc_id=call.cluster.home_dc_id,
    )


@method(api.help.GetNearestDc, login=False)
def get_nearest_dc(call: Call, _request: api.help.GetNearestDc) -> api.NearestDc:
    """Every client of the mock lives beside its home data centre."""
    return api.NearestDc(country="AQ", this_dc=call.dc.id, nearest_dc=call.cluster.home_dc_id)


@method(api.help.GetAppConfig, login=False)
def get_app_config(_call: Call, _request: api.help.GetAppConfig) -> api.help.AppConfig:
    """An empty one."""
    return api.help.AppConfig(hash=0, config=api.JsonObject(value=[]))


@method(api.help.GetCdnConfig, login=False)
def get_cdn_config(call: Call, _request: api.help.GetCdnConfig) -> api.CdnConfig:
    """The RSA keys of the CDN data centres. Spec: https://core.telegram.org/cdn"""
    return api.CdnConfig(
        public_keys=[
            api.CdnPublicKey(dc_id=dc.id, public_key=dc.rsa_key.public.to_pem())
            for dc in call.cluster.dcs.values()
            if dc.cdn
        ]
    )
