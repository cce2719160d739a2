package org.thongthin.cms.desk;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.content.Action;
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.content.ItemPage;
import org.thongthin.cms.content.ItemSummary;
import org.thongthin.cms.content.Stage;
import org.thongthin.cms.content.Workflow;

/**
 * A line of a list.
 *
 * @param position ลำดับ, from 1 over all pages
 * @param place district and province of the owner
 */
record Row(long position, ItemSummary item, String place, boolean editable, boolean deletable) {
    private static final String BANGKOK = "กรุงเทพมหานคร";

    static List<Row> of(ItemPage page, Actor actor) {
        List<Row> rows = new ArrayList<>();
        long position = (long) (page.page() - 1) * page.size();
        for (ItemSummary item : page.items()) {
            position++;
            Stage stage = Stage.find(item.stage());
            rows.add(new Row(
                    position,
                    item,
                    place(item.ownerDistrict(), item.ownerProvince()),
                    may(actor, Action.EDIT, stage),
                    may(actor, Action.DELETE, stage)));
        }
        return rows;
    }

    private static boolean may(Actor actor, Action action, @Nullable Stage stage) {
        return stage != null && Workflow.rule(actor.role(), action, stage) != null;
    }

    /** Names as the list knows them, in Thai. */
    static String place(@Nullable String district, @Nullable String province) {
        if (province == null) {
            return "";
        }
        boolean capital = province.equals(BANGKOK);
        String within = district == null ? "" : (capital ? "เขต" : "อ.") + district + " ";
        return within + (capital ? "" : "จ.") + province;
    }
}
