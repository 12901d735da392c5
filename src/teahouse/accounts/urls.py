"""The addresses of accounts."""

from django.urls import path, re_path

from teahouse.accounts.views import account, avatars, door, faces, sign_in

app_name = "accounts"

urlpatterns = [
    path("guest/", door.guest, name="guest"),
    path("guest/forget/", faces.forget_me, name="forget_me"),
    path("sign-up/", door.join, name="sign_up"),
    path("sign-in/", sign_in.sign_in, name="sign_in"),
    path("sign-in/recover/", sign_in.recover_account, name="recover"),
    path("sign-in/begin/", sign_in.begin_account, name="begin"),
    path("sign-out/", sign_in.sign_out, name="sign_out"),
    path("account/", account.home, name="home"),
    path("account/name/", account.name, name="name"),
    path("account/sign-in-name/", account.sign_in_name, name="sign_in_name"),
    path("account/passphrase/", account.passphrase, name="passphrase"),
    path("account/codes/", account.codes, name="codes"),
    path("account/sign-ins/", account.sessions, name="sessions"),
    path("account/sign-ins/<int:entry_id>/end/", account.end_one, name="end_session"),
    path("account/sign-ins/end-others/", account.end_others, name="end_other_sessions"),
    path("account/blocks/", account.blocks, name="blocks"),
    path("account/blocks/<int:block_id>/end/", account.take_back_block, name="unblock"),
    path("account/faces/", faces.faces, name="faces"),
    path("account/faces/<slug:kind>/", faces.put_on, name="put_on"),
    re_path(r"^avatar/(?P<seed>[0-9a-f]{16})\.svg$", avatars.avatar, name="avatar"),
]
