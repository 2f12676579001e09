package org.carejourney.scenarios;

import static io.cucumber.junit.platform.engine.Constants.GLUE_PROPERTY_NAME;
import static io.cucumber.junit.platform.engine.Constants.OBJECT_FACTORY_PROPERTY_NAME;
import static io.cucumber.junit.platform.engine.Constants.PLUGIN_PROPERTY_NAME;

import org.junit.platform.suite.api.ConfigurationParameter;
import org.junit.platform.suite.api.IncludeEngines;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** The behaviour agreed with the service, run against the application. */
@Suite
@IncludeEngines("cucumber")
@SelectPackages("features")
@ConfigurationParameter(key = GLUE_PROPERTY_NAME, value = "org.carejourney.scenarios")
@ConfigurationParameter(key = OBJECT_FACTORY_PROPERTY_NAME, value = "org.carejourney.scenarios.OneWorld")
@ConfigurationParameter(key = PLUGIN_PROPERTY_NAME, value = "summary")
class ScenariosTest {}
