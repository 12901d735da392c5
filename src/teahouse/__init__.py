"""Teahouse: anonymous peer support, one to one, kept safe by one clear rule."""

import sys

try:
    import pysqlite3
    import pysqlite3.dbapi2
except ImportError:
    # Not packaged for this platform: the system's SQLite serves, and `teahouse doctor` warns below 3.51.3.
    pass
else:
    # Before anything imports sqlite3: Debian's own version can corrupt its write-ahead log.
    sys.modules["sqlite3"] = pysqlite3
    sys.modules["sqlite3.dbapi2"] = pysqlite3.dbapi2

__version__ = "0.1.0"
