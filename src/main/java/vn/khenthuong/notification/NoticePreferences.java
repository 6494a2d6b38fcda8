package vn.khenthuong.notification;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.khenthuong.notification.internal.PreferenceRepository;

/** What every official wants to be told in the morning. */
@Component
public class NoticePreferences {

    private final PreferenceRepository repository;

    NoticePreferences(PreferenceRepository repository) {
        this.repository = repository;
    }

    /** {@link NoticePreference#ALL} for who has not said otherwise. */
    public NoticePreference of(String userId) {
        return repository.of(userId);
    }

    /** By user id, of all who have ever said what they want. */
    public Map<String, NoticePreference> all() {
        return repository.all();
    }

    public void change(String userId, NoticePreference wanted) {
        repository.change(userId, wanted);
    }
}
