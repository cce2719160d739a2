package org.thongthin.cms.moderation;

import jakarta.inject.Singleton;
import org.thongthin.cms.content.Action;
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.content.ItemList;
import org.thongthin.cms.content.ItemPage;
import org.thongthin.cms.content.ItemQuery;
import org.thongthin.cms.content.Workflow;
import org.thongthin.cms.platform.Paging;
import org.thongthin.cms.platform.ProblemCode;
import org.thongthin.cms.platform.Refused;

/** What waits for a moderator, longest first. */
@Singleton
public class Queue {
    private final ItemList list;

    Queue(ItemList list) {
        this.list = list;
    }

    /** @throws Refused 403 for who never decides */
    public ItemPage page(Actor actor, Paging paging) {
        if (!Workflow.mayEver(actor.role(), Action.VERIFY)) {
            throw new Refused(ProblemCode.FORBIDDEN);
        }
        return list.page(actor, ItemQuery.queue(paging.page(), paging.size()));
    }
}
