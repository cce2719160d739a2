package org.thongthin.cms.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thongthin.cms.Newsroom.id;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.thongthin.cms.Newsroom;

/** The rules that hold whoever writes, by SQL too. */
class DatabaseInvariantsTest {
    private static Newsroom newsroom;

    @BeforeAll
    static void open() {
        newsroom = Newsroom.open();
    }

    @AfterAll
    static void close() {
        newsroom.close();
    }

    @Test
    void aSubmitterIsNotTheVerifier() {
        ItemState submitted = newsroom.aSubmitted("news");
        refused(
                "revision_decided_by_another",
                "update revision set stage = 'verified', decided_at = now(), decided_by = submitted_by where id = '"
                        + submitted.newest().id() + "'");
    }

    @Test
    void noOtherWayOfWritingMakesTheSubmitterTheVerifierEither() {
        ItemState submitted = newsroom.aSubmitted("news");
        refused(
                "revision_decided_by_another",
                "update revision set stage = 'returned', return_reason = 'x', decided_at = now(),"
                        + " decided_by = submitted_by where id = '"
                        + submitted.newest().id() + "'");
        ItemState verified = newsroom.aVerified("news");
        refused(
                "revision_decided_by_another",
                "update revision set submitted_by = decided_by where id = '"
                        + verified.newest().id() + "'");
        refused(
                "revision_decided_by_another",
                "update revision set decided_by = submitted_by where id = '"
                        + verified.newest().id() + "'");
        refused(
                "revision_decider",
                "update revision set decided_by = null, decided_at = null where id = '"
                        + verified.newest().id() + "'");
        refused(
                "revision_decided_by_another",
                "insert into revision (id, item_id, number, stage, newest, title, slug, created_at, created_by,"
                        + " updated_at, submitted_at, submitted_by, decided_at, decided_by) values (gen_random_uuid(), '"
                        + id(verified) + "', 2, 'verified', false, 'x', 'x', now(), '" + newsroom.editor.personId()
                        + "', now(), now(), '" + newsroom.editor.personId() + "', now(), '"
                        + newsroom.editor.personId() + "')");
    }

    @Test
    void aDraftDoesNotBecomeVerifiedWithoutSubmission() {
        ItemState draft = newsroom.aDraft("news");
        refused(
                "does not go from draft to verified",
                "update revision set stage = 'verified', submitted_at = now(), submitted_by = gen_random_uuid(),"
                        + " decided_at = now(), decided_by = gen_random_uuid() where id = '"
                        + draft.newest().id() + "'");
    }

    @Test
    void aFrozenRevisionKeepsItsWordsAndPictures() {
        ItemState submitted = newsroom.aSubmitted("news");
        String revision = submitted.newest().id().toString();
        refused("is frozen", "update revision set title = 'x' where id = '" + revision + "'");
        refused("are frozen", "update revision_image set alt = 'x' where revision_id = '" + revision + "'");
        refused("are frozen", "delete from revision_image where revision_id = '" + revision + "'");
    }

    @Test
    void onlyAVerifiedRevisionIsLiveAndOnlyOneAnItem() {
        ItemState draft = newsroom.aDraft("news");
        refused("revision_live_is_verified", "update revision set live = true where item_id = '" + id(draft) + "'");
    }

    @Test
    void anItemHasOneOpenRevision() {
        ItemState draft = newsroom.aDraft("news");
        refused(
                "revision_one_open",
                "insert into revision (id, item_id, number, stage, newest, slug, created_at, created_by, updated_at)"
                        + " values (gen_random_uuid(), '" + id(draft)
                        + "', 2, 'draft', false, '-', now(), gen_random_uuid(), now())");
    }

    @Test
    void anAuditRowIsNeverChangedOrRemoved() {
        newsroom.aDraft("news");
        refused("never changed or removed", "update audit set action = 'nothing'");
        refused("never changed or removed", "delete from audit");
        refused("never changed or removed", "truncate audit");
    }

    @Test
    void aPurgeRemovesRevisionsWithTheirPictures() {
        ItemState verified = newsroom.aVerified("news");
        newsroom.sql("delete from revision where item_id = '" + id(verified) + "'");
        assertThat(newsroom.count("select count(*) from revision_image where revision_id = '"
                        + verified.newest().id() + "'"))
                .isZero();
    }

    private static void refused(String why, String statement) {
        assertThatThrownBy(() -> newsroom.sql(statement)).hasMessageContaining(why);
    }
}
