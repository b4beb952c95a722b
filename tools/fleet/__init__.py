"""A fleet of workers over one database: ``python -m tools.fleet`` kills them and tells who took over, and when."""
