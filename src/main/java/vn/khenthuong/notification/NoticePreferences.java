package vn.khenthuong.notification;

import java.util.Map;

/** What every official wants to be told in the morning. */
public interface NoticePreferences {

    /** {@link NoticePreference#ALL} for who has not said otherwise. */
    NoticePreference of(String userId);

    /** By user id, of all who have ever said what they want. */
    Map<String, NoticePreference> all();

    void change(String userId, NoticePreference wanted);
}
