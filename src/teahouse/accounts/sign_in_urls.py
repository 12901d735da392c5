"""The addresses that the sign-in library knows by its own names; only the ways in that we offer."""

from django.urls import path

from teahouse.accounts.views import door, second_factors, sign_in

urlpatterns = [
    path("sign-in/", sign_in.sign_in, name="account_login"),
    path("sign-up/", door.join, name="account_signup"),
    path("sign-in/second-step/", sign_in.second_step, name="mfa_authenticate"),
    path("sign-in/passkey/", sign_in.by_passkey, name="mfa_login_webauthn"),
    path("account/confirm/", sign_in.confirm, name="account_reauthenticate"),
    path("account/confirm/code/", sign_in.confirm_by_code, name="mfa_reauthenticate"),
    path("account/confirm/passkey/", sign_in.confirm_by_passkey, name="mfa_reauthenticate_webauthn"),
    path("account/second-step/", second_factors.index, name="mfa_index"),
    path("account/second-step/app/", second_factors.add_app, name="mfa_activate_totp"),
    path("account/second-step/app/remove/", second_factors.remove_app, name="mfa_deactivate_totp"),
    path("account/second-step/passkey/", second_factors.add_passkey, name="mfa_add_webauthn"),
    path("account/second-step/passkey/<int:pk>/remove/", second_factors.remove_passkey, name="mfa_remove_webauthn"),
]
