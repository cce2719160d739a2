package org.thongthin.cms.desk;

import org.thongthin.cms.notices.UndeliveredMail;

/**
 * A line of the list of undelivered mail.
 *
 * @param why the bundle's key for what went wrong
 * @param code the server's, behind the words; empty where it said none
 */
record UndeliveredLine(UndeliveredMail mail, String why, String code) {
    static UndeliveredLine of(UndeliveredMail mail) {
        String[] answer = mail.answer().split(" ", 2);
        String key = "mail.answer." + answer[0];
        return new UndeliveredLine(
                mail, DeskWords.ALL.has(key) ? key : "mail.answer.unexpected", answer.length > 1 ? answer[1] : "");
    }
}
