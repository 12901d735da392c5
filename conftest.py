"""What every test of the house shares; the environment is made by `teahouse.testing.environment`."""
