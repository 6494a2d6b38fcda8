--liquibase formatted sql

--changeset khenthuong:notification-421
-- Notices about local plans were once filed under the id of the plan; who reads them knows the plan by its document.
UPDATE khenthuong.notice
   SET subject = model -> 'items' -> 0 ->> 'number'
 WHERE kind IN ('LOCAL_PLAN_PROPOSED', 'LOCAL_PLAN_RETURNED', 'LOCAL_PLAN_CONFIRMED', 'LOCAL_PLAN_WITHDRAWN')
   AND subject ~ '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$'
   AND model -> 'items' -> 0 ->> 'number' <> '';
