"""What trimtp costs, measured beside others in one run: ``python -m benchmarks NAME``."""
