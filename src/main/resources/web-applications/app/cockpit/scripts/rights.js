/*
 * What the signed-in user may do here. Supervisors look and change nothing; administrators repeat jobs that failed. Whatever else the
 * application offers, the engine refuses to everybody, so it is not offered.
 */
const NOBODY = [
  'cockpit.navigation:batch',
  'cockpit.processDefinition.runtime.action',
  'cockpit.jobDefinition.action',
  'cockpit.processInstance.runtime.action:add-variable-action',
  'cockpit.processInstance.runtime.action:cancel-process-instance-action',
  'cockpit.processInstance.runtime.action:update-suspension-state-action',
  'cockpit.incident.action:increase-incident-external-task-retry',
  'cockpit.repository.deployment.action:delete-deployment'
];
const ADMINISTRATORS = [
  'cockpit.processInstance.runtime.action:job-retry-action',
  'cockpit.incident.action:increase-incident-job-retry'
];

async function administers() {
  const root = document.querySelector('base').getAttribute('app-root');
  const answer = await fetch(`${root}/api/admin/auth/user/default`, { headers: { Accept: 'application/json' } });
  return answer.ok && (await answer.json()).authorizedApps.includes('admin');
}

/** Plugins to leave away, as the application takes them. */
export const refused = [...NOBODY, ...((await administers()) ? [] : ADMINISTRATORS)];
