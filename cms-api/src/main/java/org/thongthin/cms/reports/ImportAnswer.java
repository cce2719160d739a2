package org.thongthin.cms.reports;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.core.annotation.Introspected;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.accounts.AccountInput;
import org.thongthin.cms.accounts.AccountView;
import org.thongthin.cms.accounts.AnsweredAccount;
import org.thongthin.cms.accounts.OpenedAccount;
import org.thongthin.cms.platform.ProblemAnswer;
import org.thongthin.cms.platform.ProblemTexts;

/**
 * What became of accounts that were asked for together.
 *
 * @param dryRun whether this only says what would become of them
 * @param right how many rows were right
 * @param made how many accounts there are now that were not there before; 0 in a dry run
 * @param results one a row, in their order
 */
@Introspected
record ImportAnswer(boolean dryRun, int rows, int right, int made, List<Result> results) {
    /**
     * @param row of the sheet, from 1 with the heading; of a JSON array, from 1
     * @param status as one account alone would have been answered: 201 made, 200 right in a dry run, 422 wrong
     * @param asked as it was understood
     * @param account null for one that was not made
     * @param temporaryPassword shown here and never again; null for one that was not made
     * @param errors what is wrong, with pointers into {@code asked}
     */
    @Introspected
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Result(
            long row,
            int status,
            AccountInput asked,
            @Nullable AccountView account,
            @Nullable String temporaryPassword,
            List<ProblemAnswer.FieldText> errors) {}

    static ImportAnswer of(boolean dryRun, List<AnsweredAccount> answers, ProblemTexts texts) {
        List<Result> results =
                answers.stream().map(answer -> result(dryRun, answer, texts)).toList();
        int right = (int) answers.stream().filter(AnsweredAccount::isRight).count();
        return new ImportAnswer(dryRun, results.size(), right, dryRun ? 0 : right, results);
    }

    private static Result result(boolean dryRun, AnsweredAccount answer, ProblemTexts texts) {
        OpenedAccount opened = answer.opened();
        int status = !answer.isRight() ? 422 : dryRun ? 200 : 201;
        return new Result(
                answer.row(),
                status,
                answer.input(),
                opened == null ? null : opened.account(),
                opened == null ? null : opened.temporaryPassword(),
                answer.faults().stream().map(texts::field).toList());
    }

    @Override
    public String toString() {
        return "ImportAnswer[" + made + " of " + rows + "]";
    }
}
