package vn.khenthuong.notification.internal;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.khenthuong.kernel.ReferenceData;
import vn.khenthuong.notification.NoticePreference;
import vn.khenthuong.notification.NoticePreferences;

/** Wishes of officials, kept in their table. */
@Component
class NoticePreferenceService implements NoticePreferences {

    private final PreferenceRepository repository;
    private final ReferenceData<Map<String, NoticePreference>> known;

    NoticePreferenceService(PreferenceRepository repository) {
        this.repository = repository;
        this.known = new ReferenceData<>(repository::all);
    }

    @Override
    public NoticePreference of(String userId) {
        return repository.of(userId);
    }

    @Override
    public Map<String, NoticePreference> all() {
        return known.get();
    }

    @Override
    public void change(String userId, NoticePreference wanted) {
        repository.change(userId, wanted);
        known.forget();
    }
}
