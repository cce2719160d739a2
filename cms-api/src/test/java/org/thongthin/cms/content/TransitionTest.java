package org.thongthin.cms.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thongthin.cms.Newsroom.id;
import static org.thongthin.cms.Newsroom.version;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.thongthin.cms.Newsroom;
import org.thongthin.cms.drafting.Deletion;
import org.thongthin.cms.drafting.Display;
import org.thongthin.cms.drafting.EditDraft;
import org.thongthin.cms.drafting.Submission;
import org.thongthin.cms.moderation.GiveBack;
import org.thongthin.cms.moderation.Takedown;
import org.thongthin.cms.moderation.Verification;
import org.thongthin.cms.platform.IfMatch;
import org.thongthin.cms.platform.Problem;
import org.thongthin.cms.platform.ProblemCode;

class TransitionTest {
    private static Newsroom newsroom;
    private static Verification verification;
    private static Submission submission;
    private static EditDraft edit;
    private static Items items;

    @BeforeAll
    static void open() {
        newsroom = Newsroom.open();
        verification = newsroom.get(Verification.class);
        submission = newsroom.get(Submission.class);
        edit = newsroom.get(EditDraft.class);
        items = newsroom.get(Items.class);
    }

    @AfterAll
    static void close() {
        newsroom.close();
    }

    @Test
    void aVerifiedRevisionIsLive() {
        ItemState verified = newsroom.aVerified("landmark");

        assertThat(verified.newest().stage()).isEqualTo(Stage.VERIFIED);
        assertThat(verified.live()).isEqualTo(verified.newest());
        assertThat(verified.item().firstVerifiedAt())
                .isEqualTo(verified.newest().decidedAt());
    }

    @Test
    void editingAVerifiedItemOpensADraftBesideTheLiveRevision() {
        ItemState verified = newsroom.aVerified("landmark");

        ItemState edited = edit.replace(
                newsroom.editor,
                id(verified),
                version(verified),
                () -> Newsroom.example("landmark").put("title", "ใหม่"));

        assertThat(edited.newest().stage()).isEqualTo(Stage.DRAFT);
        assertThat(edited.newest().number()).isEqualTo(2);
        assertThat(edited.newest().title()).isEqualTo("ใหม่");
        assertThat(Newsroom.liveNumber(edited)).isEqualTo(1);
        assertThat(items.images(edited.newest().id()))
                .isNotEmpty()
                .isEqualTo(items.images(verified.newest().id()));
    }

    @Test
    void theNextVerificationReplacesTheLiveRevision() {
        ItemState first = newsroom.aVerified("news");
        ItemState edited = edit.replace(
                newsroom.editor,
                id(first),
                version(first),
                () -> Newsroom.example("news").put("title", "สอง"));
        ItemState submitted = submission.submit(newsroom.editor, id(edited), version(edited));
        assertThat(Newsroom.liveNumber(submitted)).isEqualTo(1);

        ItemState second = verification.verify(newsroom.moderator, id(submitted), version(submitted));

        assertThat(Newsroom.liveNumber(second)).isEqualTo(2);
        assertThat(second.item().firstVerifiedAt()).isEqualTo(first.item().firstVerifiedAt());
        assertThat(newsroom.count("select count(*) from revision where live and item_id = '" + id(second) + "'"))
                .isOne();
    }

    @Test
    void aReturnedRevisionKeepsItsReasonUntilItIsSubmittedAgain() {
        ItemState submitted = newsroom.aSubmitted("product");
        GiveBack giveBack = newsroom.get(GiveBack.class);
        ItemState returned = giveBack.giveBack(
                newsroom.moderator,
                id(submitted),
                version(submitted),
                () -> new GiveBack.Answer("กรุณาใส่ราคา", List.of(new FieldComment("/details/price", "ยังไม่มี"))));
        assertThat(returned.newest().stage()).isEqualTo(Stage.RETURNED);

        ItemState edited =
                edit.replace(newsroom.editor, id(returned), version(returned), () -> Newsroom.example("product"));
        assertThat(edited.newest().returnReason()).isEqualTo("กรุณาใส่ราคา");

        ItemState again = submission.submit(newsroom.editor, id(edited), version(edited));
        assertThat(again.newest().returnReason()).isNull();
        assertThat(again.newest().number()).isEqualTo(1);
    }

    @Test
    void aWithdrawnRevisionIsADraftAgain() {
        ItemState submitted = newsroom.aSubmitted("news");
        ItemState draft = submission.withdraw(newsroom.editor, id(submitted), version(submitted));
        assertThat(draft.newest().stage()).isEqualTo(Stage.DRAFT);
        assertThat(draft.newest().submittedBy()).isNull();
    }

    @Test
    void aStaleVerificationIsRefused() {
        ItemState submitted = newsroom.aSubmitted("news");
        ItemState withdrawn = submission.withdraw(newsroom.editor, id(submitted), version(submitted));
        ItemState edited =
                edit.replace(newsroom.editor, id(withdrawn), version(withdrawn), () -> Newsroom.example("news"));
        submission.submit(newsroom.editor, id(edited), version(edited));

        refused(ProblemCode.STALE, () -> verification.verify(newsroom.moderator, id(submitted), version(submitted)));
    }

    @Test
    void aDecisionWithoutSayingWhatWasReadIsRefused() {
        ItemState submitted = newsroom.aSubmitted("news");
        refused(
                ProblemCode.PRECONDITION_REQUIRED,
                () -> verification.verify(newsroom.moderator, id(submitted), new IfMatch(null)));
        refused(
                ProblemCode.PRECONDITION_REQUIRED,
                () -> verification.verify(newsroom.moderator, id(submitted), new IfMatch("*")));
    }

    @Test
    void refusalsComeInTheirOrder() {
        ItemState draft = newsroom.aDraft("news");
        IfMatch none = new IfMatch(null);
        IfMatch stale = IfMatch.version(99);
        refused(ProblemCode.NOT_FOUND, () -> verification.verify(newsroom.moderator, UUID.randomUUID(), none));
        refused(ProblemCode.NOT_FOUND, () -> submission.submit(newsroom.otherEditor, id(draft), none));
        refused(ProblemCode.FORBIDDEN, () -> submission.submit(newsroom.province, id(draft), none));
        refused(ProblemCode.FORBIDDEN, () -> submission.submit(newsroom.moderator, id(draft), none));
        refused(ProblemCode.PRECONDITION_REQUIRED, () -> verification.verify(newsroom.moderator, id(draft), none));
        refused(ProblemCode.STALE, () -> verification.verify(newsroom.moderator, id(draft), stale));
        refused(
                ProblemCode.ILLEGAL_TRANSITION,
                () -> verification.verify(newsroom.moderator, id(draft), version(draft)));
    }

    @Test
    void anotherOrganisationsPublicItemIsForbiddenAndNotUnknown() {
        ItemState verified = newsroom.aVerified("landmark");
        refused(ProblemCode.FORBIDDEN, () -> items.read(newsroom.otherEditor, id(verified)));
    }

    @Test
    void aPersonWhoSubmittedAndWasMadeModeratorSinceDoesNotDecide() {
        ItemState submitted = newsroom.aSubmitted("news");
        Actor promoted = new Actor(newsroom.editor.personId(), Role.MODERATOR, "DLA", null);
        refused(ProblemCode.OWN_SUBMISSION, () -> verification.verify(promoted, id(submitted), version(submitted)));
    }

    @Test
    void aTakeDownSurvivesLaterVerificationsUntilAModeratorRestores() {
        Takedown takedown = newsroom.get(Takedown.class);
        ItemState verified = newsroom.aVerified("news");
        ItemState down = takedown.takeDown(
                newsroom.moderator, id(verified), version(verified), () -> new Takedown.Order("มีผู้ทักท้วง"));
        ItemState edited = edit.replace(newsroom.editor, id(down), version(down), () -> Newsroom.example("news"));
        ItemState submitted = submission.submit(newsroom.editor, id(edited), version(edited));
        ItemState again = verification.verify(newsroom.moderator, id(submitted), version(submitted));
        assertThat(again.item().takenDownAt()).isNotNull();

        refused(
                ProblemCode.ILLEGAL_TRANSITION,
                () -> takedown.takeDown(
                        newsroom.moderator, id(again), version(again), () -> new Takedown.Order("อีกครั้ง")));
        ItemState restored = takedown.restore(newsroom.moderator, id(again), version(again));
        assertThat(restored.item().takenDownAt()).isNull();
        refused(
                ProblemCode.ILLEGAL_TRANSITION,
                () -> takedown.restore(newsroom.moderator, id(restored), version(restored)));
    }

    @Test
    void aDeletedItemIsGoneForAllButAnAdministratorWhoBringsItBack() {
        Deletion deletion = newsroom.get(Deletion.class);
        ItemState verified = newsroom.aVerified("news");
        deletion.delete(newsroom.editor, id(verified), version(verified));

        refused(ProblemCode.GONE, () -> items.read(newsroom.editor, id(verified)));
        refused(ProblemCode.GONE, () -> items.read(newsroom.moderator, id(verified)));
        refused(ProblemCode.NOT_FOUND, () -> items.read(newsroom.otherEditor, id(verified)));
        ItemState deleted = items.read(newsroom.administrator, id(verified));
        ItemState back = deletion.undelete(newsroom.administrator, id(deleted), version(deleted));
        assertThat(items.read(newsroom.editor, id(back)).live()).isNotNull();
    }

    @Test
    void everyTransitionLeavesItsAuditRowAndThePublicOnesTheirChangeRow() {
        ItemState verified = newsroom.aVerified("news");
        String audit = "select count(*) from audit where subject_id = '" + id(verified) + "' and action = ";
        assertThat(newsroom.count(audit + "'item.create'")).isOne();
        assertThat(newsroom.count(audit + "'item.submit'")).isOne();
        assertThat(newsroom.count(audit + "'item.verify'")).isOne();
        String changes = "select count(*) from change_log where ref = '" + id(verified) + "'";
        assertThat(newsroom.count(changes)).isOne();

        newsroom.get(Display.class)
                .set(newsroom.editor, id(verified), version(verified), () -> new Display.Setting(false, null, null));
        assertThat(newsroom.count(audit + "'item.display'")).isOne();
        assertThat(newsroom.count(changes)).isEqualTo(2);
    }

    @Test
    void aRefusedTransitionLeavesNothing() {
        ItemState draft = newsroom.aDraft("landmark");
        long audits = newsroom.count("select count(*) from audit");
        refused(ProblemCode.INVALID, () -> submission.submit(newsroom.editor, id(draft), version(draft)));
        assertThat(newsroom.count("select count(*) from audit")).isEqualTo(audits);
        assertThat(newsroom.current(draft).item().version())
                .isEqualTo(draft.item().version());
    }

    @Test
    void ofTwoDecisionsAtOnceExactlyOneStands() throws Exception {
        Actor second = new Actor(UUID.randomUUID(), Role.MODERATOR, "DLA", null);
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            for (int round = 0; round < 20; round++) {
                ItemState submitted = newsroom.aSubmitted("news");
                List<Future<@Nullable ProblemCode>> outcomes =
                        both.invokeAll(List.of(decision(newsroom.moderator, submitted), decision(second, submitted)));
                List<@Nullable ProblemCode> codes = new ArrayList<>();
                for (Future<@Nullable ProblemCode> outcome : outcomes) {
                    codes.add(outcome.get());
                }
                assertThat(codes).containsExactlyInAnyOrder(null, ProblemCode.STALE);
            }
        }
    }

    private static Callable<@Nullable ProblemCode> decision(Actor moderator, ItemState submitted) {
        return () -> {
            try {
                verification.verify(moderator, id(submitted), version(submitted));
                return null;
            } catch (Problem problem) {
                return problem.code();
            }
        };
    }

    private static void refused(ProblemCode code, ThrowingCallable action) {
        assertThatThrownBy(action)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(code));
    }
}
