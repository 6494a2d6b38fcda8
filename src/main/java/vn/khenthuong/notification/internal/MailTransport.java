package vn.khenthuong.notification.internal;

/** Takes mails to where their recipients read them. */
interface MailTransport {

    /** Whether mails can leave at all; as long as not they wait. */
    default boolean isReady() {
        return true;
    }

    /** Begins a series of mails; nothing is connected before the first of them. */
    Series begin();

    /** Mails one after the other, over one connection where there is one. */
    interface Series extends AutoCloseable {

        /**
         * Returns when responsibility for the mail has been taken over.
         *
         * @throws MailFailedException when it has not, or nobody knows whether it has
         */
        void send(OutgoingMail outgoing);

        @Override
        default void close() {}
    }
}
