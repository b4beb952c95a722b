"""trimtp: a structured-concurrency Telegram (MTProto 2.0) client for Trio."""
