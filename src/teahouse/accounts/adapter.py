"""How django-allauth signs people in here: by our counts, under our sessions, with its secrets sealed."""

import base64
import hmac
from typing import Any

from allauth.account.adapter import DefaultAccountAdapter
from allauth.mfa.adapter import DefaultMFAAdapter
from allauth.mfa.models import Authenticator
from django.conf import settings
from django.contrib.auth.base_user import AbstractBaseUser
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from teahouse import house_clock
from teahouse.accounts.facts import is_staff
from teahouse.accounts.models import Person
from teahouse.accounts.names import sign_in_name_as_typed
from teahouse.accounts.network import door_key
from teahouse.accounts.sessions import begin_session
from teahouse.accounts.throttle import Tried, forgive, name_key, spend
from teahouse.encryption.envelope import DataKey, open_sealed, seal
from teahouse.encryption.keys import key_ring

SHARED_DEVICE = "shared_device"


class HouseAdapter(DefaultAccountAdapter):  # type: ignore[misc]
    """Sign-in by name and passphrase; the same answer to everything that does not fit."""

    error_messages = {
        **DefaultAccountAdapter.error_messages,
        "username_password_mismatch": _("This sign-in name and passphrase do not fit together. Check both."),
        "too_many_login_attempts": _("That was too often. Please wait a quarter of an hour and try again."),
        "incorrect_password": _("This is not your passphrase."),
    }

    def pre_authenticate(self, request: HttpRequest, **credentials: Any) -> None:
        """Count this try, for the name and for the address, whether or not anybody has the name."""
        now = house_clock.now()
        name = name_key(credentials.get("username", ""), now=now)
        by_name = spend(Tried.SIGN_IN, name, now=now)
        by_address = spend(Tried.SIGN_IN_ADDRESS, door_key(request, now=now), now=now)
        if not (by_name and by_address):
            raise self.validation_error("too_many_login_attempts")

    def authenticate(self, request: HttpRequest, **credentials: Any) -> AbstractBaseUser | None:
        credentials["username"] = sign_in_name_as_typed(credentials.get("username", ""))
        person: AbstractBaseUser | None = super().authenticate(request, **credentials)
        if person is not None:
            forgive(Tried.SIGN_IN, name_key(credentials["username"], now=house_clock.now()))
        return person

    def login(self, request: HttpRequest, user: AbstractBaseUser) -> None:
        assert isinstance(user, Person)
        shared = bool(request.session.pop(SHARED_DEVICE, False))
        begin_session(request, user, now=house_clock.now(), shared_device=shared)

    def reauthenticate(self, user: AbstractBaseUser, password: str) -> bool:
        return user.check_password(password)

    def add_message(self, *args: Any, **kwargs: Any) -> None:
        """Nothing: our pages say what happened themselves."""


class SecondFactorAdapter(DefaultMFAAdapter):  # type: ignore[misc]
    """Second factors: their secrets are sealed, and staff keep at least one."""

    error_messages = {
        **DefaultMFAAdapter.error_messages,
        "cannot_delete_authenticator": _("Your role needs a second step. Set up another one first."),
        "incorrect_code": _("This code does not fit. Codes change every half minute: try the next one."),
    }

    def encrypt(self, text: str) -> str:
        return base64.b64encode(seal(_sealing_key(), text.encode(), b"second factor")).decode()

    def decrypt(self, encrypted_text: str) -> str:
        return open_sealed(_sealing_key(), base64.b64decode(encrypted_text), b"second factor").decode()

    def get_totp_issuer(self) -> str:
        return str(settings.TEAHOUSE.house_name)

    def can_delete_authenticator(self, authenticator: Authenticator) -> bool:
        person = authenticator.user
        others = Authenticator.objects.filter(user_id=person.pk).exclude(pk=authenticator.pk)
        return others.exists() or not is_staff(person, now=house_clock.now())


def _sealing_key() -> DataKey:
    return DataKey(hmac.digest(key_ring().link, b"seal second factors", "sha256"))
