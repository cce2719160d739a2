package org.thongthin.cms.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thongthin.cms.Newsroom.id;
import static org.thongthin.cms.Newsroom.version;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.thongthin.cms.Newsroom;
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.content.ItemState;
import org.thongthin.cms.content.Role;
import org.thongthin.cms.drafting.Display;
import org.thongthin.cms.drafting.Submission;
import org.thongthin.cms.moderation.Verification;
import org.thongthin.cms.platform.IfMatch;
import org.thongthin.cms.platform.Paging;
import org.thongthin.cms.platform.Problem;

/** Who is told of what, in the transaction that it tells of. */
class NoticeRowsTest {
    private static final int NO_SERVER = 9;

    private MailRoom room;
    private Newsroom newsroom;
    private Actor colleague;

    @BeforeEach
    void open() {
        room = MailRoom.open(NO_SERVER);
        newsroom = room.newsroom;
        colleague = new Actor(
                room.colleague("colleague", "colleague@lao.example"), Role.EDITOR, Newsroom.THAT_PHANOM, "48");
    }

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void aSubmissionIsToldToColleaguesAtTheDeskAndToNobodyByMail() {
        newsroom.aSubmitted("news");
        assertThat(events(colleague)).containsExactly("submitted");
        assertThat(events(newsroom.editor)).isEmpty();
        assertThat(events(newsroom.moderator)).isEmpty();
        assertThat(room.mails("waiting")).isZero();
    }

    @Test
    void whatModeratorsDecideIsToldToAllEditorsOfTheOwnerAtTheDeskAndByMail() {
        ItemState down = room.takenDown(room.verified(newsroom.aSubmitted("news")));
        room.restored(down);
        room.returned(newsroom.aSubmitted("product"));
        assertThat(events(newsroom.editor)).containsExactly("returned", "restored", "taken-down", "verified");
        assertThat(events(colleague))
                .containsExactly("returned", "submitted", "restored", "taken-down", "verified", "submitted");
        assertThat(events(newsroom.otherEditor)).isEmpty();
        assertThat(room.noticesOf(newsroom.otherEditor)).isZero();
        assertThat(room.noticesOf(newsroom.province)).isZero();
        assertThat(room.noticesOf(newsroom.administrator)).isZero();
        assertThat(room.noticesOf(newsroom.moderator)).isZero();
        assertThat(room.mails("waiting")).isEqualTo(8);
    }

    @Test
    void whatIsOnesOwnAffairIsToldToNobody() {
        ItemState submitted = newsroom.aSubmitted("news");
        ItemState draft = newsroom.get(Submission.class).withdraw(newsroom.editor, id(submitted), version(submitted));
        newsroom.get(Display.class)
                .set(newsroom.editor, id(draft), version(draft), () -> new Display.Setting(false, null, null));
        assertThat(newsroom.count("select count(*) from notice")).isOne();
    }

    @Test
    void aModeratorIsToldThatWhatTheyReturnedCameBack() {
        ItemState returned = room.returned(newsroom.aSubmitted("product"));
        newsroom.get(Submission.class).submit(colleague, id(returned), version(returned));
        assertThat(events(newsroom.moderator)).containsExactly("submitted");
        assertThat(events(newsroom.editor)).containsExactly("submitted", "returned");
        assertThat(room.mails("waiting")).isEqualTo(2);
    }

    @Test
    void aNoticeKeepsTheWordsOfItsMoment() {
        ItemState submitted = newsroom.aSubmitted("product");
        String title = submitted.newest().title();
        room.returned(submitted);
        newsroom.sql("update revision set title = 'เปลี่ยนชื่อแล้ว' where item_id = '" + id(submitted) + "'");
        Notice notice = notices(newsroom.editor).getFirst();
        assertThat(notice.item().title()).isEqualTo(title);
        assertThat(notice.reason()).isEqualTo("กรุณาใส่ราคา");
        assertThat(notice.revision()).isEqualTo(1);
    }

    @Test
    void disabledPeopleAreToldNothingAndWhoWantsNoMailGetsNone() {
        newsroom.sql("update person set disabled_at = now() where username = 'colleague'");
        UUID quiet = room.colleague("quiet", "quiet@lao.example");
        room.chooses(quiet, new MailChoice(false, true, true));
        room.colleague("addressless", null);
        ItemState submitted = newsroom.aSubmitted("news");
        assertThat(newsroom.count("select count(*) from mail where person_id = '" + quiet + "'"))
                .isOne();
        room.verified(submitted);
        assertThat(room.noticesOf(colleague)).isZero();
        assertThat(newsroom.count("select count(*) from notice_reader where person_id = '" + quiet + "'"))
                .isEqualTo(2);
        assertThat(newsroom.count("select count(*) from mail where person_id = '" + quiet + "'"))
                .isOne();
        assertThat(room.mails("waiting")).isEqualTo(2);
    }

    @Test
    void colleaguesWhoShareAnAddressGetOneMailThere() {
        room.colleague("sharing", "Colleague@LAO.example");
        room.verified(newsroom.aSubmitted("news"));
        assertThat(newsroom.count("select count(distinct person_id) from notice_reader"))
                .isEqualTo(3);
        assertThat(room.mails("waiting")).isEqualTo(2);
    }

    @Test
    void aTransitionThatFailsLeavesNeitherNoticeNorMail() {
        ItemState submitted = newsroom.aSubmitted("news");
        long before = newsroom.count("select count(*) from notice");
        assertThatThrownBy(() ->
                        newsroom.get(Verification.class).verify(newsroom.moderator, id(submitted), IfMatch.version(99)))
                .isInstanceOf(Problem.class);
        newsroom.sql("create function no_change() returns trigger language plpgsql as $$"
                + " begin raise exception 'the change log is full'; end $$");
        newsroom.sql("create trigger no_change before insert on change_log for each row execute function no_change()");
        assertThatThrownBy(() -> room.verified(submitted)).hasMessageContaining("the change log is full");
        assertThat(newsroom.count("select count(*) from notice")).isEqualTo(before);
        assertThat(newsroom.count("select count(*) from mail")).isZero();
        assertThat(newsroom.current(submitted).newest().stage().code()).isEqualTo("submitted");
    }

    @Test
    void whoMovedToAnotherOrganisationNoLongerReadsOfTheOldOnesItems() {
        room.verified(newsroom.aSubmitted("news"));
        assertThat(newsroom.get(Notices.class).unread(colleague)).isEqualTo(2);
        Actor moved = new Actor(colleague.personId(), Role.EDITOR, Newsroom.CHIANG_MAI, "50");
        assertThat(notices(moved)).isEmpty();
        assertThat(newsroom.get(Notices.class).unread(moved)).isZero();
        Actor promoted = new Actor(colleague.personId(), Role.PROVINCE, "PO-48", "48");
        assertThat(notices(promoted)).isEmpty();
    }

    @Test
    void oldNoticesAndThoseOfPurgedItemsGoWithTheirMail() {
        ItemState old = room.verified(newsroom.aSubmitted("news"));
        ItemState purged = room.verified(newsroom.aSubmitted("news"));
        ItemState kept = room.verified(newsroom.aSubmitted("news"));
        newsroom.sql("update notice set at = now() - interval '91 days' where item_id = '" + id(old) + "'");
        newsroom.sql("update item set deleted_at = now(), purged_at = now() where id = '" + id(purged) + "'");
        newsroom.get(NoticeUpkeep.class).sweep();
        assertThat(newsroom.count("select count(*) from notice")).isEqualTo(2);
        assertThat(newsroom.count("select count(*) from notice where item_id = '" + id(kept) + "'"))
                .isEqualTo(2);
        assertThat(room.mails("waiting")).isEqualTo(2);
    }

    @Test
    void withoutAMailServerTheDeskTellsAndTheOutboxStaysEmpty() {
        try (MailRoom silent = MailRoom.silent()) {
            silent.verified(silent.newsroom.aSubmitted("news"));
            assertThat(silent.noticesOf(silent.newsroom.editor)).isOne();
            assertThat(silent.newsroom.count("select count(*) from mail")).isZero();
        }
    }

    private List<Notice> notices(Actor who) {
        return newsroom.get(Notices.class)
                .page(who, false, Paging.first(), null)
                .notices();
    }

    private List<String> events(Actor who) {
        return notices(who).stream().map(Notice::event).toList();
    }
}
