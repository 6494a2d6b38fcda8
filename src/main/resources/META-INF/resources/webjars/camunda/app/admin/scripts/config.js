export default {
  app: { name: 'Khen thưởng', vendor: 'Camunda' },
  disableWelcomeMessage: true
};
