package org.thongthin.cms.desk;

import org.thongthin.cms.platform.Messages;

/** What the desk says: a bundle for what all pages share, and one for each thing that is done there. */
final class DeskWords {
    static final Messages ALL = Messages.joined(
            "desk",
            "desk-forms",
            "desk-pictures",
            "desk-preview",
            "desk-moderation",
            "desk-history",
            "desk-notices",
            "desk-sheets",
            "desk-help",
            "desk-search",
            "desk-mistakes");

    private DeskWords() {}
}
