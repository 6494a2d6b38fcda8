package vn.khenthuong.notification.internal;

/**
 * No mail server is set: mails wait for one.
 *
 * @param counted whether they count as sent all the same, for whoever reads them in the outbox
 */
record WithoutServer(boolean counted) implements MailTransport {

    @Override
    public boolean isReady() {
        return counted;
    }

    @Override
    public Series begin() {
        return outgoing -> {};
    }
}
