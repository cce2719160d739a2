package org.thongthin.cms.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WorkflowTest {
    @Test
    void noActionHasTwoRulesForOneRoleAtOneStage() {
        Set<List<Object>> seen = new HashSet<>();
        for (Workflow.Rule rule : Workflow.table()) {
            assertThat(seen.add(List.of(rule.role(), rule.action(), rule.from())))
                    .as("%s", rule)
                    .isTrue();
        }
    }

    @Test
    void nobodyWhoWritesDecides() {
        for (Role role : Role.values()) {
            boolean writes = Workflow.mayEver(role, Action.EDIT) || Workflow.mayEver(role, Action.SUBMIT);
            boolean decides = Workflow.mayEver(role, Action.VERIFY) || Workflow.mayEver(role, Action.RETURN);
            assertThat(writes && decides).as("%s", role).isFalse();
        }
    }

    @Test
    void onlySubmittedRevisionsAreDecided() {
        assertThat(Workflow.table())
                .filteredOn(rule -> rule.action() == Action.VERIFY || rule.action() == Action.RETURN)
                .isNotEmpty()
                .allMatch(rule -> rule.from() == Stage.SUBMITTED);
    }

    @Test
    void whatIsSubmittedIsNotEdited() {
        assertThat(Workflow.rule(Role.EDITOR, Action.EDIT, Stage.SUBMITTED)).isNull();
    }

    @Test
    void hidingDeletingAndTakingDownNeverWaitForVerification() {
        for (Stage stage : Stage.values()) {
            assertThat(Workflow.open(Role.EDITOR, stage)).contains(Action.DISPLAY, Action.DELETE);
            assertThat(Workflow.open(Role.MODERATOR, stage)).contains(Action.TAKE_DOWN, Action.RESTORE);
        }
    }

    @Test
    void whoOnlyReadsHasNoAction() {
        for (Stage stage : Stage.values()) {
            assertThat(Workflow.open(Role.PROVINCE, stage)).isEmpty();
            assertThat(Workflow.open(Role.SERVICE, stage)).isEmpty();
        }
    }

    @Test
    void everyStageHasACodeThatFindsIt() {
        for (Stage stage : Stage.values()) {
            assertThat(Stage.find(stage.code())).isEqualTo(stage);
        }
        assertThat(Stage.find("published")).isNull();
    }
}
