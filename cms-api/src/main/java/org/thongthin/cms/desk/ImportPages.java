package org.thongthin.cms.desk;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.accounts.AccountScope;
import org.thongthin.cms.accounts.AnsweredAccount;
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.platform.Invalid;
import org.thongthin.cms.platform.Language;
import org.thongthin.cms.platform.Messages;
import org.thongthin.cms.platform.ProblemTexts;
import org.thongthin.cms.reports.AccountImports;
import org.thongthin.cms.reports.AccountTemplate;

/** Gathers what the pages of an import show. */
@Singleton
final class ImportPages {
    private static final int MEGABYTE = 1024 * 1024;

    /** @param faults one a field, in words with the field's name before them */
    record Line(AnsweredAccount row, List<String> faults) {}

    private final Messages words = DeskWords.ALL;
    private final AccountImports imports;
    private final AccountTemplate templates;
    private final ProblemTexts texts;

    ImportPages(AccountImports imports, AccountTemplate templates, ProblemTexts texts) {
        this.imports = imports;
        this.templates = templates;
        this.texts = texts;
    }

    /** @param fault what was wrong with the file before, in words; empty for nothing */
    Map<String, @Nullable Object> choose(Actor actor, String fault) {
        Map<String, @Nullable Object> model = new HashMap<>();
        model.put("roles", PersonChoices.roles(AccountScope.require(actor)));
        model.put("fault", fault);
        model.put("maxRows", imports.maxRows());
        model.put("megabytes", imports.maxBytes() / MEGABYTE);
        return model;
    }

    Map<String, @Nullable Object> check(List<AnsweredAccount> answers, String carried, String key, Language language) {
        Map<String, @Nullable Object> model = sorted(answers, language);
        model.put("carried", carried);
        model.put("key", key);
        return model;
    }

    Map<String, @Nullable Object> done(List<AnsweredAccount> answers, String carried, Language language) {
        Map<String, @Nullable Object> model = sorted(answers, language);
        model.put("carried", carried);
        model.put("made", templates.carriedPasswords(answers));
        return model;
    }

    private Map<String, @Nullable Object> sorted(List<AnsweredAccount> answers, Language language) {
        Map<String, @Nullable Object> model = new HashMap<>();
        model.put("right", answers.stream().filter(AnsweredAccount::isRight).toList());
        model.put(
                "wrong",
                answers.stream()
                        .filter(answer -> !answer.isRight())
                        .map(answer -> line(answer, language))
                        .toList());
        return model;
    }

    private Line line(AnsweredAccount answer, Language language) {
        List<String> faults = answer.faults().stream()
                .map(fault -> words.in(language, "person." + fault.pointer().substring(1)) + ": "
                        + texts.field(fault).text().in(language))
                .toList();
        return new Line(answer, faults);
    }

    String fault(Invalid invalid, Language language) {
        return texts.field(invalid.errors().getFirst()).text().in(language);
    }

    String tooLarge(int maxBytes, Language language) {
        return words.in(language, "import.too-large", maxBytes / MEGABYTE);
    }
}
