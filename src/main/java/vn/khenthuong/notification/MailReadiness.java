package vn.khenthuong.notification;

import java.util.List;

/** Whether mails can reach officials, as this installation is set up. */
@FunctionalInterface
public interface MailReadiness {

    /** What is missing, the gravest first; empty where nothing is, or where mails are read here and nowhere else. */
    List<MailGap> gaps();
}
