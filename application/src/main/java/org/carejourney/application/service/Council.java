package org.carejourney.application.service;

/**
 * The council that is responsible for the children.
 *
 * @param code GSS code: E08000031
 * @param name as printed on reports
 */
public record Council(String code, String name) {}
