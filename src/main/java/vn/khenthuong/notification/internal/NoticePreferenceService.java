package vn.khenthuong.notification.internal;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.khenthuong.notification.NoticePreference;
import vn.khenthuong.notification.NoticePreferences;

/** Wishes of officials, kept in their table. */
@Component
class NoticePreferenceService implements NoticePreferences {

    private final PreferenceRepository repository;

    NoticePreferenceService(PreferenceRepository repository) {
        this.repository = repository;
    }

    @Override
    public NoticePreference of(String userId) {
        return repository.of(userId);
    }

    @Override
    public Map<String, NoticePreference> all() {
        return repository.all();
    }

    @Override
    public void change(String userId, NoticePreference wanted) {
        repository.change(userId, wanted);
    }
}
