"""What every test of the house shares; the environment is made by `teahouse.testing.environment`."""

pytest_plugins = ["teahouse.testing.fresh_fixtures", "teahouse.testing.cast_fixtures", "teahouse.testing.fixtures"]
