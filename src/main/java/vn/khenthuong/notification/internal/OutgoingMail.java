package vn.khenthuong.notification.internal;

import java.time.Instant;
import vn.khenthuong.notification.DeliveryLog.Mail;

/**
 * A mail to one official, ready to leave.
 *
 * @param messageId with its brackets; the same at every attempt, so that mail programs show a mail that arrives twice once
 * @param address as it was entered; may be none at all
 */
record OutgoingMail(String messageId, String address, String fullName, Mail mail, Instant date) {}
