"""The demo: a house with its cast on shift, where anybody is anyone with one click. Never with real people."""
