package org.thongthin.cms.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.thongthin.cms.CmsServer;
import org.thongthin.cms.HttpExchange;
import org.thongthin.cms.Newsroom;
import org.thongthin.cms.accounts.TestPeople;
import org.thongthin.cms.drafting.CreateDraft;
import org.thongthin.cms.drafting.Deletion;
import org.thongthin.cms.drafting.EditDraft;
import org.thongthin.cms.drafting.Submission;
import org.thongthin.cms.moderation.GiveBack;
import org.thongthin.cms.moderation.Takedown;
import org.thongthin.cms.moderation.Verification;
import org.thongthin.cms.platform.IfMatch;

/** Every role tries every action on an item of every stage, its own and another's: what {@link Workflow} says happens. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WorkflowOverHttpTest {
    private static final String LAO = "5480503";
    private static final String ELSEWHERE = "T500001";

    /** Where the newest revision stands, and whether an older one is live beneath it. */
    record Situation(Stage stage, boolean live) {
        boolean isPublic() {
            return live || stage == Stage.VERIFIED;
        }
    }

    private final Map<Role, String> tokens = new EnumMap<>(Role.class);
    private final Actor owner = new Actor(UUID.randomUUID(), Role.EDITOR, LAO, "48");
    private final Actor stranger = new Actor(UUID.randomUUID(), Role.EDITOR, ELSEWHERE, "50");
    private final Actor moderator = new Actor(UUID.randomUUID(), Role.MODERATOR, "DLA", null);
    private CmsServer server;

    @BeforeAll
    void start() {
        server = CmsServer.start();
        server.execute("insert into organisation (code, type, name_th, province_code, district_code)" + " values ('"
                + ELSEWHERE + "', 'sao', 'องค์การบริหารส่วนตำบลห้วยแก้ว', '50', '5023')");
        TestPeople.editor(server, "editor");
        TestPeople.person(server, "province", Role.PROVINCE, "PO-48");
        TestPeople.person(server, "moderator", Role.MODERATOR, "DLA");
        TestPeople.person(server, "administrator", Role.ADMINISTRATOR, "DLA");
        for (Role role : Role.values()) {
            if (role != Role.SERVICE) {
                tokens.put(role, TestPeople.token(server, role.code()));
            }
        }
    }

    @AfterAll
    void stop() {
        server.close();
    }

    static List<Situation> situations() {
        List<Situation> situations = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            situations.add(new Situation(stage, false));
            if (stage != Stage.VERIFIED) {
                situations.add(new Situation(stage, true));
            }
        }
        return situations;
    }

    @ParameterizedTest
    @MethodSource("situations")
    void eachRoleMayDoWithEachItemWhatTheTableSays(Situation situation) {
        for (boolean own : List.of(true, false)) {
            for (Role role : tokens.keySet()) {
                for (Action action : Action.values()) {
                    ItemState item = an(situation, own ? owner : stranger);
                    HttpExchange.Answer answer = attempt(role, action, item);
                    assertThat(answer.status())
                            .as("%s of an %s item by %s: %s", action, own ? "own" : "other", role, answer.body())
                            .isEqualTo(expected(situation, own, role, action));
                    if (answer.status() >= 400) {
                        assertThat(current(item)).isEqualTo(item);
                    }
                }
            }
        }
    }

    /** Nothing here is deleted or taken down, so there is nothing to restore: see the other tests. */
    private static int expected(Situation situation, boolean own, Role role, Action action) {
        if (!reads(role, own)) {
            return situation.isPublic() ? 403 : 404;
        }
        if (!Workflow.mayEver(role, action)) {
            return 403;
        }
        if (Workflow.rule(role, action, situation.stage()) == null
                || action == Action.UNDELETE
                || action == Action.RESTORE) {
            return 409;
        }
        return action == Action.DELETE ? 204 : 200;
    }

    private static boolean reads(Role role, boolean own) {
        return switch (role) {
            case EDITOR, PROVINCE -> own;
            case MODERATOR, ADMINISTRATOR -> true;
            case SERVICE -> false;
        };
    }

    @ParameterizedTest
    @MethodSource("situations")
    void whatIsDeletedIsGoneForAllButAnAdministrator(Situation situation) {
        for (boolean own : List.of(true, false)) {
            for (Role role : tokens.keySet()) {
                for (Action action : Action.values()) {
                    Actor editor = own ? owner : stranger;
                    ItemState item = an(situation, editor);
                    bean(Deletion.class).delete(editor, id(item), version(item));
                    int expected;
                    if (!reads(role, own)) {
                        expected = 404;
                    } else if (role != Role.ADMINISTRATOR) {
                        expected = 410;
                    } else {
                        expected = action == Action.UNDELETE ? 200 : 403;
                    }
                    assertThat(attempt(role, action, current(item)).status())
                            .as("%s of a deleted %s item by %s", action, own ? "own" : "other", role)
                            .isEqualTo(expected);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("situations")
    void whatIsTakenDownIsRestoredByAModeratorOnly(Situation situation) {
        for (Role role : tokens.keySet()) {
            ItemState item = an(situation, owner);
            bean(Takedown.class).takeDown(moderator, id(item), version(item), () -> new Takedown.Order("ขอตรวจสอบ"));
            assertThat(attempt(role, Action.RESTORE, current(item)).status())
                    .as("%s", role)
                    .isEqualTo(role == Role.MODERATOR ? 200 : 403);
        }
    }

    @ParameterizedTest
    @MethodSource("situations")
    void whoMayNotReadAnItemLearnsNothingOfIt(Situation situation) {
        ItemState item = an(situation, stranger);
        int expected = situation.isPublic() ? 403 : 404;
        for (Role role : List.of(Role.EDITOR, Role.PROVINCE)) {
            for (String part : List.of(
                    "",
                    "/revisions",
                    "/revisions/1",
                    "/revisions/1/diff/1",
                    "/history",
                    "/publicity",
                    "/nothing/there")) {
                HttpExchange.Answer answer = HttpExchange.get(server.uri(), path(item) + part)
                        .bearer(token(role))
                        .send();
                assertThat(answer.status()).as(role + part).isEqualTo(part.startsWith("/nothing") ? 404 : expected);
                assertThat(answer.body()).doesNotContain("ริมโขง", LAO, ELSEWHERE);
            }
            assertThat(HttpExchange.get(server.uri(), "/api/v1/items?size=100")
                            .bearer(token(role))
                            .send()
                            .body())
                    .doesNotContain(id(item).toString());
        }
    }

    @Test
    void aPurgedItemIsGoneForWhoCouldReadItAndUnknownToOthers() {
        for (boolean own : List.of(true, false)) {
            Actor editor = own ? owner : stranger;
            ItemState item = an(new Situation(Stage.VERIFIED, true), editor);
            bean(Deletion.class).delete(editor, id(item), version(item));
            server.execute("delete from revision where item_id = ?", id(item));
            server.execute("update item set purged_at = now() where id = ?", id(item));
            for (Role role : tokens.keySet()) {
                for (Action action : Action.values()) {
                    assertThat(attempt(role, action, item).status())
                            .as("%s of an %s item by %s", action, own ? "own" : "other", role)
                            .isEqualTo(reads(role, own) ? 410 : 404);
                }
            }
        }
    }

    @Test
    void nobodyWithoutAnAccountIsToldWhetherAnItemIsThere() {
        ItemState item = an(new Situation(Stage.VERIFIED, true), owner);
        for (String path : List.of(path(item), "/api/v1/items/" + UUID.randomUUID())) {
            assertThat(HttpExchange.get(server.uri(), path).send().status()).isEqualTo(401);
            assertThat(HttpExchange.delete(server.uri(), path).send().status()).isEqualTo(401);
        }
    }

    @Test
    void theRefusalsComeInTheirOrder() {
        ItemState submitted = an(new Situation(Stage.SUBMITTED, false), owner);
        String path = path(submitted);
        String faulty = "{\"nothing\": 1}";
        assertThat(put(Role.PROVINCE, path, faulty, "\"x\"")).isEqualTo(403);
        assertThat(put(Role.EDITOR, path, faulty, "")).isEqualTo(428);
        assertThat(put(Role.EDITOR, path, faulty, "*")).isEqualTo(428);
        assertThat(put(Role.EDITOR, path, faulty, "\"x\"")).isEqualTo(412);
        assertThat(put(Role.EDITOR, path, faulty, etag(submitted))).isEqualTo(409);
        ItemState draft = an(new Situation(Stage.DRAFT, false), owner);
        assertThat(put(Role.EDITOR, path(draft), faulty, etag(draft))).isEqualTo(422);
        assertThat(put(Role.EDITOR, path(draft), "{", etag(draft))).isEqualTo(400);
    }

    private int put(Role role, String path, String body, String ifMatch) {
        HttpExchange request = HttpExchange.putJson(server.uri(), path, body).bearer(token(role));
        return (ifMatch.isEmpty() ? request : request.with("If-Match", ifMatch))
                .send()
                .status();
    }

    /** Each action as its resource, with a body that is right. */
    private HttpExchange.Answer attempt(Role role, Action action, ItemState item) {
        String path = path(item);
        HttpExchange request = switch (action) {
            case EDIT -> HttpExchange.putJson(server.uri(), path, text(item).toString());
            case SUBMIT -> HttpExchange.of("POST", server.uri(), path + "/submission");
            case WITHDRAW -> HttpExchange.delete(server.uri(), path + "/submission");
            case VERIFY -> HttpExchange.of("POST", server.uri(), path + "/verification");
            case RETURN -> HttpExchange.postJson(server.uri(), path + "/return", "{\"reason\": \"โปรดเพิ่มวันที่\"}");
            case DISPLAY -> HttpExchange.putJson(server.uri(), path + "/display", "{\"shown\": false}");
            case DELETE -> HttpExchange.delete(server.uri(), path);
            case UNDELETE -> HttpExchange.delete(server.uri(), path + "/deletion");
            case TAKE_DOWN -> HttpExchange.postJson(server.uri(), path + "/takedown", "{\"reason\": \"ขอตรวจสอบ\"}");
            case RESTORE -> HttpExchange.delete(server.uri(), path + "/takedown");
        };
        return request.bearer(token(role)).with("If-Match", etag(item)).send();
    }

    private ItemState an(Situation situation, Actor editor) {
        ItemState item = bean(CreateDraft.class).create(editor, Newsroom.example("news"));
        if (situation.isPublic()) {
            item = bean(Submission.class).submit(editor, id(item), version(item));
            item = bean(Verification.class).verify(moderator, id(item), version(item));
            if (situation.stage() != Stage.VERIFIED) {
                ObjectNode newer = Newsroom.example("news");
                item = bean(EditDraft.class).replace(editor, id(item), version(item), () -> newer);
            }
        }
        if (situation.stage() == Stage.SUBMITTED || situation.stage() == Stage.RETURNED) {
            item = bean(Submission.class).submit(editor, id(item), version(item));
        }
        if (situation.stage() == Stage.RETURNED) {
            GiveBack.Answer answer = new GiveBack.Answer("โปรดเพิ่มวันที่", null);
            item = bean(GiveBack.class).giveBack(moderator, id(item), version(item), () -> answer);
        }
        assertThat(item.newest().stage()).isEqualTo(situation.stage());
        return current(item);
    }

    private static ObjectNode text(ItemState item) {
        return Newsroom.example("news").put("ownerCode", item.item().ownerCode());
    }

    private String token(Role role) {
        return tokens.getOrDefault(role, "");
    }

    private <T> T bean(Class<T> type) {
        return server.bean(type);
    }

    private ItemState current(ItemState item) {
        ItemState current = bean(Items.class).find(id(item));
        assertThat(current).isNotNull();
        return current;
    }

    private static UUID id(ItemState item) {
        return item.item().id();
    }

    private static IfMatch version(ItemState item) {
        return IfMatch.version(item.item().version());
    }

    private static String etag(ItemState item) {
        return IfMatch.etag(item.item().version());
    }

    private static String path(ItemState item) {
        return "/api/v1/items/" + id(item);
    }
}
