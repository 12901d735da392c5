"""Django's settings, made from `teahouse.configuration`. Nothing here is read from anywhere else."""

import os
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

from django.utils.translation import gettext_lazy as _

from teahouse.configuration import read
from teahouse.policy import load as policy
from teahouse.secret_key import secret_key
from teahouse.web import static_table
from teahouse.web.content_security import SECURE_CSP as SECURE_CSP

TEAHOUSE = read(os.environ)
policy.use(policy.load(*policy.files_for(TEAHOUSE.data, TEAHOUSE.policy)))
PACKAGE = Path(__file__).parent

DEBUG = False
SECRET_KEY = secret_key(TEAHOUSE.data)
ALLOWED_HOSTS = sorted({urlsplit(origin).hostname or "" for origin in TEAHOUSE.origins} | {"localhost", "127.0.0.1"})
CSRF_TRUSTED_ORIGINS = list(TEAHOUSE.origins)
ROOT_URLCONF = "teahouse.urls"
ASGI_APPLICATION = "teahouse.asgi.application"
APPEND_SLASH = True
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

INSTALLED_APPS = [
    "teahouse.web",
    "teahouse.crisis",
    "teahouse.accounts",
    "teahouse.messaging",
    "teahouse.chat",
    "teahouse.learning",
    "teahouse.lifecycle",
    "teahouse.scheduler",
    "teahouse.realtime",
    "django.contrib.contenttypes",
    "django.contrib.auth",
    "django.contrib.sessions",
    "django.contrib.messages",
    "allauth",
    "allauth.account",
    "allauth.mfa",
]

# Each synchronous hook costs a thread hop under ASGI: ours are natively async, and few.
MIDDLEWARE = [
    "teahouse.web.middleware.security_headers",
    "teahouse.web.middleware.away",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "allauth.account.middleware.AccountMiddleware",
]

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "teahouse.accounts.context.page",
            ],
        },
    }
]


def _database(url: str) -> dict[str, Any]:
    if not url:
        return {
            "ENGINE": "teahouse.messaging.stores.django_sqlite",
            "NAME": TEAHOUSE.data / "teahouse.sqlite3",
            "OPTIONS": {
                "transaction_mode": "IMMEDIATE",
                "timeout": 5,
                "init_command": (
                    "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; "
                    "PRAGMA wal_autocheckpoint=0; PRAGMA foreign_keys=ON;"
                ),
            },
            # Always a named file: the writer's own connection must see what the tests write.
            "TEST": {"NAME": TEAHOUSE.data / "test.sqlite3"},
        }
    parts = urlsplit(url)
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": parts.path.lstrip("/"),
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
        # A folder with the server's socket is named in the query: postgres:///tea?host=/run/postgresql
        "HOST": unquote(parts.hostname or "") or parse_qs(parts.query).get("host", [""])[0],
        "PORT": str(parts.port or ""),
        "CONN_MAX_AGE": 0,
        "OPTIONS": {
            "pool": {"min_size": 1, "max_size": 8, "timeout": 3},
            "options": (
                "-c statement_timeout=3s -c lock_timeout=2s "
                "-c idle_in_transaction_session_timeout=10s -c synchronous_commit=on"
            ),
        },
    }


DATABASES = {"default": _database(TEAHOUSE.database_url)}
CACHES = {"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}}

AUTH_USER_MODEL = "accounts.Person"
# One backend only: a second one would hash twice for names that exist, and so tell which do.
AUTHENTICATION_BACKENDS = ["allauth.account.auth_backends.AuthenticationBackend"]
PASSWORD_HASHERS = ["django.contrib.auth.hashers.Argon2PasswordHasher"]
if TEAHOUSE.test:
    PASSWORD_HASHERS.insert(0, "django.contrib.auth.hashers.MD5PasswordHasher")
AUTH_PASSWORD_VALIDATORS = [
    {
        "NAME": "django.contrib.auth.password_validation.MinimumLengthValidator",
        "OPTIONS": {"min_length": policy.current().people.passphrase_min},
    },
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]
LOGIN_URL = "/sign-in/"
LOGIN_REDIRECT_URL = "/talk/"

ACCOUNT_USER_MODEL_USERNAME_FIELD = "sign_in_name"
ACCOUNT_USER_MODEL_EMAIL_FIELD = None
ACCOUNT_LOGIN_METHODS = {"username"}
ACCOUNT_SIGNUP_FIELDS = ["username*", "password1*"]
ACCOUNT_EMAIL_VERIFICATION = "none"
ACCOUNT_ADAPTER = "teahouse.accounts.adapter.HouseAdapter"
ACCOUNT_FORMS = {
    "login": "teahouse.accounts.forms.SignInForm",
    "reauthenticate": "teahouse.accounts.forms.ConfirmForm",
}
ACCOUNT_SESSION_REMEMBER = False
ACCOUNT_REAUTHENTICATION_REQUIRED = True
ACCOUNT_REAUTHENTICATION_TIMEOUT = policy.current().people.step_up_minutes * 60
# Tries are counted as rows by `accounts/throttle.py`: every process counts alike, and no address is kept.
ACCOUNT_RATE_LIMITS = MFA_RATE_LIMITS = False
MFA_ADAPTER = "teahouse.accounts.adapter.SecondFactorAdapter"
MFA_FORMS = {
    "authenticate": "teahouse.accounts.second_step.SecondStepForm",
    "reauthenticate": "teahouse.accounts.second_step.ConfirmByCodeForm",
    "activate_totp": "teahouse.accounts.second_step.ActivateAppForm",
    "add_webauthn": "teahouse.accounts.second_step.AddPasskeyForm",
}
# The house's own recovery codes open both doors, so that nobody has two papers to mix up.
MFA_SUPPORTED_TYPES = ["totp", "webauthn"]
MFA_PASSKEY_LOGIN_ENABLED = True
MFA_WEBAUTHN_ALLOW_INSECURE_ORIGIN = not TEAHOUSE.is_production
ALLAUTH_TRUSTED_PROXY_COUNT = TEAHOUSE.behind_proxy

SESSION_ENGINE = "teahouse.accounts.session_store"
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"
SESSION_COOKIE_AGE = 12 * 60 * 60
SESSION_EXPIRE_AT_BROWSER_CLOSE = True
SESSION_SAVE_EVERY_REQUEST = False
CSRF_COOKIE_SAMESITE = "Lax"
CSRF_FAILURE_VIEW = "teahouse.web.errors.csrf_failure"
DATA_UPLOAD_MAX_MEMORY_SIZE = 64 * 1024
DATA_UPLOAD_MAX_NUMBER_FIELDS = 100

if TEAHOUSE.is_production:
    SESSION_COOKIE_NAME = "__Host-tea"
    CSRF_COOKIE_NAME = "__Host-csrf"
    SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = True
else:
    SESSION_COOKIE_NAME = "tea"

USE_TZ = True
TIME_ZONE = "UTC"
USE_I18N = True
LANGUAGE_CODE = "en"
_ALL_LANGUAGES = [("en", _("English")), ("es", _("Spanish"))]
LANGUAGES = [(code, name) for code, name in _ALL_LANGUAGES if code in TEAHOUSE.languages]
LOCALE_PATHS = [PACKAGE / "locale"]
STATIC_URL = static_table.address()

LOGGING_CONFIG = None  # structlog is set up by teahouse.logs at start
