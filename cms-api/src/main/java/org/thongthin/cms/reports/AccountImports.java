package org.thongthin.cms.reports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.accounts.AccountInput;
import org.thongthin.cms.accounts.AccountScope;
import org.thongthin.cms.accounts.AnsweredAccount;
import org.thongthin.cms.accounts.AskedAccount;
import org.thongthin.cms.accounts.OpenAccounts;
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.platform.FieldError;
import org.thongthin.cms.platform.Invalid;
import org.thongthin.cms.platform.JsonReading;
import org.thongthin.cms.platform.OnceOnly;
import org.thongthin.cms.platform.ProblemCode;
import org.thongthin.cms.platform.Refused;
import org.thongthin.cms.platform.RequestKey;

/** Accounts from a sheet: read, looked at, made. */
@Singleton
public class AccountImports {
    private final OpenAccounts accounts;
    private final JsonReading json;
    private final ReportsConfiguration configuration;
    private final OnceOnly once;
    private final ObjectMapper mapper;

    AccountImports(
            OpenAccounts accounts,
            JsonReading json,
            ReportsConfiguration configuration,
            OnceOnly once,
            ObjectMapper mapper) {
        this.accounts = accounts;
        this.json = json;
        this.configuration = configuration;
        this.once = once;
        this.mapper = mapper;
    }

    /** The longest file, in bytes. */
    public int maxBytes() {
        return configuration.importMaxBytes();
    }

    /** The most rows beneath the heading. */
    public int maxRows() {
        return configuration.importMaxRows();
    }

    /**
     * What a file asks for.
     *
     * @throws Refused {@code forbidden} for who keeps no accounts, {@code too-large}
     * @throws Invalid naming {@code /file} for what is no such sheet
     */
    public List<AskedAccount> read(Actor actor, byte[] file) {
        AccountScope.require(actor);
        if (file.length > configuration.importMaxBytes()) {
            throw new Refused(ProblemCode.TOO_LARGE, configuration.importMaxBytes() / (1024 * 1024) + " MB");
        }
        return AccountSheet.read(ReadSheet.of(file, configuration.importMaxRows()));
    }

    /**
     * What a JSON array of {@link AccountInput} asks for; its rows are counted from 1.
     *
     * @throws Refused {@code forbidden} for who keeps no accounts, {@code unreadable}, {@code too-large}
     * @throws Invalid for what is no array, an empty one or one that is too long
     */
    public List<AskedAccount> readJson(Actor actor, byte[] body) {
        AccountScope.require(actor);
        JsonNode rows = json.tree(body);
        if (!rows.isArray()) {
            throw new Invalid(new FieldError("", "wrong-type"));
        }
        if (rows.isEmpty()) {
            throw new Invalid(new FieldError("", "required"));
        }
        if (rows.size() > configuration.importMaxRows()) {
            throw new Invalid(new FieldError("", "too-many", configuration.importMaxRows()));
        }
        List<AskedAccount> asked = new ArrayList<>();
        for (JsonNode row : rows) {
            asked.add(row(asked.size() + 1, row));
        }
        return asked;
    }

    /** The rows as a text that {@link #read} understands, with their numbers and what was wrong with their cells. */
    public String carried(List<AskedAccount> asked) {
        return AccountSheet.carried(asked);
    }

    private AskedAccount row(long number, JsonNode row) {
        try {
            return new AskedAccount(number, json.convert(row, AccountInput.class, ""), List.of());
        } catch (Invalid invalid) {
            return new AskedAccount(number, new AccountInput(null, null, null, null, null), invalid.errors());
        }
    }

    /** What would become of each row; nothing is made. */
    public List<AnsweredAccount> check(Actor actor, List<AskedAccount> asked) {
        return accounts.check(actor, asked);
    }

    /**
     * Makes those that are right. The same request sent again within a day, or while the first is at it, makes nothing and
     * is answered with what the first made, passwords and all.
     *
     * @param key null for a request that nobody repeats
     * @throws Refused {@code key-reused} for a key that came with another request
     */
    public List<AnsweredAccount> open(Actor actor, List<AskedAccount> asked, @Nullable RequestKey key) {
        return once.run(
                actor.personId(),
                key,
                () -> accounts.open(actor, asked),
                answers -> new OnceOnly.Made(UUID.randomUUID(), written(answers)),
                before -> read(Objects.requireNonNull(before.shownOnce())));
    }

    private String written(List<AnsweredAccount> answers) {
        try {
            return mapper.writeValueAsString(answers);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private List<AnsweredAccount> read(String answers) {
        try {
            return List.of(mapper.readValue(answers, AnsweredAccount[].class));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
