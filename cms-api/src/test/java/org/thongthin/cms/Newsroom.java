package org.thongthin.cms;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.content.ItemState;
import org.thongthin.cms.content.Items;
import org.thongthin.cms.content.Role;
import org.thongthin.cms.drafting.CreateDraft;
import org.thongthin.cms.drafting.DraftImages;
import org.thongthin.cms.drafting.Submission;
import org.thongthin.cms.media.Photographs;
import org.thongthin.cms.moderation.Verification;
import org.thongthin.cms.platform.IfMatch;

/** cms-api's beans on a database of their own, two LAOs in two provinces, and people who work there. */
public final class Newsroom implements AutoCloseable {
    public static final String THAT_PHANOM = "5480503";
    public static final String CHIANG_MAI = "T500001";

    private static final ObjectMapper JSON = new ObjectMapper();

    public final Actor editor = new Actor(UUID.randomUUID(), Role.EDITOR, THAT_PHANOM, "48");
    public final Actor otherEditor = new Actor(UUID.randomUUID(), Role.EDITOR, CHIANG_MAI, "50");
    public final Actor province = new Actor(UUID.randomUUID(), Role.PROVINCE, "PO-48", "48");
    public final Actor moderator = new Actor(UUID.randomUUID(), Role.MODERATOR, "DLA", null);
    public final Actor administrator = new Actor(UUID.randomUUID(), Role.ADMINISTRATOR, "DLA", null);

    private final String url;
    private final ApplicationContext context;

    private Newsroom(String url, ApplicationContext context) {
        this.url = url;
        this.context = context;
    }

    /** @param settings further properties, such as a smaller limit */
    public static Newsroom open(Map<String, Object> settings) {
        Map<String, Object> properties = new HashMap<>(TestDatabase.properties());
        properties.putAll(settings);
        String url = String.valueOf(properties.get("datasources.default.url"));
        Newsroom newsroom = new Newsroom(url, ApplicationContext.run(properties, "test"));
        newsroom.sql("insert into organisation (code, type, name_th, province_code, district_code) values ('"
                + THAT_PHANOM + "', 'subdistrict-municipality', 'เทศบาลตำบลธาตุพนม', '48', '4805'), ('"
                + CHIANG_MAI + "', 'sao', 'องค์การบริหารส่วนตำบลห้วยแก้ว', '50', '5023') on conflict do nothing");
        return newsroom;
    }

    public static Newsroom open() {
        return open(Map.of());
    }

    public <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    /** The example of a kind, as the API takes it. */
    public static ObjectNode example(String kind) {
        try (InputStream file = Newsroom.class.getResourceAsStream("/examples/" + kind + ".json")) {
            return (ObjectNode) JSON.readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public ItemState aDraft(String kind) {
        return get(CreateDraft.class).create(editor, example(kind));
    }

    /** With one picture, worded. */
    public ItemState anIllustratedDraft(String kind) {
        ItemState draft = aDraft(kind);
        return get(DraftImages.class)
                .add(editor, id(draft), version(draft), Photographs.jpeg(640, 480), "ท่าน้ำยามเช้า", null);
    }

    public ItemState aSubmitted(String kind) {
        ItemState draft = anIllustratedDraft(kind);
        return get(Submission.class).submit(editor, id(draft), version(draft));
    }

    public ItemState aVerified(String kind) {
        ItemState submitted = aSubmitted(kind);
        return get(Verification.class).verify(moderator, id(submitted), version(submitted));
    }

    public static UUID id(ItemState state) {
        return state.item().id();
    }

    /** As the database holds it now. */
    public ItemState current(ItemState state) {
        return Objects.requireNonNull(get(Items.class).find(id(state)));
    }

    /** The number of the live revision; 0 where there is none. */
    public static int liveNumber(ItemState state) {
        return state.live() == null ? 0 : state.live().number();
    }

    public static IfMatch version(ItemState state) {
        return IfMatch.version(state.item().version());
    }

    /** What an administrator of the database would do. */
    public int sql(String statement) {
        try (Connection connection = DriverManager.getConnection(url);
                Statement sql = connection.createStatement()) {
            return sql.executeUpdate(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    public long count(String query) {
        try (Connection connection = DriverManager.getConnection(url);
                Statement sql = connection.createStatement();
                ResultSet rows = sql.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    /** The first column of the first row. */
    public String text(String query) {
        try (Connection connection = DriverManager.getConnection(url);
                Statement sql = connection.createStatement();
                ResultSet rows = sql.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
