"""The Trio shell: the only floor that opens sockets. It moves bytes; the core decides."""
