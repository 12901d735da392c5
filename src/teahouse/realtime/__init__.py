"""The socket: who may connect, what may be said over it, and who hears what."""
