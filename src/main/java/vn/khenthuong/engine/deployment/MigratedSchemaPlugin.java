package vn.khenthuong.engine.deployment;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.stereotype.Component;

/** Does nothing but wait: Liquibase owns the engine's tables, so it has to be done before the engine looks at them. */
@Component
@DependsOnDatabaseInitialization
class MigratedSchemaPlugin extends AbstractProcessEnginePlugin {}
