package org.thongthin.cms.notices;

/** How the sending of one mail ended. What the server said is a code, since its words may hold addresses. */
sealed interface Delivery {
    /** The server acknowledged it. */
    record Accepted() implements Delivery {}

    /** It was not sent, since nobody wants it any more. */
    record Unwanted() implements Delivery {}

    /** It never will be taken: an address that is none, or a server that says so for good. */
    record Refused(String answer) implements Delivery {}

    /** This one was not taken now, or nobody knows whether it was. */
    record PutOff(String answer) implements Delivery {}

    /** No mail gets through at all now. */
    record NoServer(String answer) implements Delivery {}
}
