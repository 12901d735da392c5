"""The addresses of one-to-one talks."""

from django.urls import path

from teahouse.chat.exit import quick_exit
from teahouse.chat.views import asking, desk, talking
from teahouse.web.exit import EXIT_PATH

app_name = "chat"

urlpatterns = [
    path(EXIT_PATH.lstrip("/"), quick_exit, name="exit"),
    path("talk/", asking.home, name="home"),
    path("talk/return/", asking.come_back, name="come_back"),
    path("wait/<uuid:public_id>/", talking.talk, name="wait"),
    path("wait/<uuid:public_id>/leave", asking.leave, name="leave_message"),
    path("wait/<uuid:public_id>/again", asking.again, name="wait_again"),
    path("wait/<uuid:public_id>/withdraw", asking.take_back, name="withdraw"),
    path("chat/<uuid:public_id>/", talking.talk, name="talk"),
    path("chat/<uuid:public_id>/news", talking.news, name="news"),
    path("chat/<uuid:public_id>/say", talking.say, name="say"),
    path("chat/<uuid:public_id>/contest", talking.contest_hold, name="contest"),
    path("chat/<uuid:public_id>/end", talking.end, name="end"),
    path("chat/<uuid:public_id>/block", talking.block, name="block"),
    path("chat/<uuid:public_id>/know", talking.know, name="may_know"),
    path("chat/<uuid:public_id>/rather-not-say", talking.rather_not, name="rather_not_say"),
    path("chat/<uuid:public_id>/go-on", talking.go_on, name="take_up"),
    path("chat/<uuid:public_id>/outcome", talking.outcome, name="outcome"),
    path("chat/<uuid:public_id>/hand-over", talking.hand_over, name="hand_over"),
    path("chat/<uuid:public_id>/hand-over/answer", talking.answer, name="answer_hand_over"),
    path("chat/<uuid:public_id>/ask-again", asking.ask_once_more, name="ask_again"),
    path("chat/<uuid:public_id>/erase", talking.erase, name="erase"),
    path("desk/", desk.desk, name="desk"),
    path("desk/news", desk.news, name="desk_news"),
    path("desk/shift", desk.begin, name="start_shift"),
    path("desk/shift/end", desk.leave, name="end_shift"),
    path("desk/plan", desk.plan, name="plan_shift"),
    path("desk/plan/forget", desk.unplan, name="forget_plan"),
    path("desk/next", desk.next_person, name="take_next"),
    path("desk/left", desk.left_message, name="take_left"),
    path("desk/take-over/<uuid:public_id>", desk.take_it_over, name="take_over"),
    path("desk/decline/<uuid:public_id>", desk.decline, name="decline_offer"),
]
