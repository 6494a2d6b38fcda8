package vn.khenthuong.notification.internal;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import vn.khenthuong.notification.NoticeKind;

/**
 * A notice whose turn it is.
 *
 * @param wanted false when it was cancelled while its mail was on its way
 * @param failures how often it was tried in vain since it was queued
 * @param failingSince when it was first tried in vain; null when it was not
 */
record QueuedNotice(
        UUID id,
        String recipient,
        String fullName,
        String address,
        String subject,
        NoticeKind kind,
        Map<String, Object> model,
        String processInstanceId,
        boolean wanted,
        int failures,
        Instant failingSince) {}
