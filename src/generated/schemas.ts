// Written by `npm run generate`; change schemas/, policies/ or catalogue/ instead.
export const schemaNames = ["config","criteria","manifest","people","policy","report","waivers"] as const;
export type SchemaName = (typeof schemaNames)[number];

/** Every schema, whole: references are replaced by what they name. */
export const schemas: Readonly<Record<SchemaName, { readonly [key: string]: unknown }>> =
  {
  "config": {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": "config.schema.json",
    "title": "Configuration of the gate",
    "description": "Which policies a repository is reviewed by, and how. Read from the base branch, so that a pull request is never judged by rules it brings.",
    "type": "object",
    "additionalProperties": false,
    "required": [
      "version"
    ],
    "patternProperties": {
      "^x-": {
        "description": "Yours to use; the gate does not read it."
      }
    },
    "properties": {
      "version": {
        "description": "The version of this format.",
        "const": 1
      },
      "policies": {
        "description": "The policies in force: the id of a shipped one, a path from the repository's root, or either with changes.",
        "type": "array",
        "default": [
          "iso-23894"
        ],
        "examples": [
          [
            "iso-23894",
            {
              "use": "generative-ai",
              "enforce-from": "2027-01-01"
            }
          ]
        ],
        "x-loosened-by": "narrowed",
        "items": {
          "description": "One policy.",
          "x-form": "a policy's id or path, or `use` with `parameters`, `levels` and `enforce-from`",
          "oneOf": [
            {
              "type": "string",
              "minLength": 1
            },
            {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "use"
              ],
              "properties": {
                "use": {
                  "description": "The id of a shipped policy, a path from the repository's root, or `owner/repo/path@` with a full commit id.",
                  "type": "string",
                  "minLength": 1,
                  "examples": [
                    "iso-23894",
                    ".github/ai-risk-gate/policies/house.yml"
                  ]
                },
                "parameters": {
                  "description": "Values for the policy's parameters, by name.",
                  "type": "object",
                  "additionalProperties": {
                    "description": "The value of one parameter, of the type that the policy declares.",
                    "x-form": "a text, a number or a list of texts",
                    "oneOf": [
                      {
                        "type": "string"
                      },
                      {
                        "type": "number"
                      },
                      {
                        "type": "array",
                        "items": {
                          "description": "One item.",
                          "type": "string"
                        }
                      }
                    ]
                  },
                  "examples": [
                    {
                      "review-notice": "30d"
                    }
                  ]
                },
                "levels": {
                  "description": "Levels for single rules, by the rule's id.",
                  "type": "object",
                  "additionalProperties": {
                    "x-form": "`off`, `note`, `warn` or `block`, or one for each gate",
                    "oneOf": [
                      {
                        "type": "string",
                        "enum": [
                          "off",
                          "note",
                          "warn",
                          "block"
                        ]
                      },
                      {
                        "type": "object",
                        "additionalProperties": false,
                        "minProperties": 1,
                        "properties": {
                          "pull-request": {
                            "enum": [
                              "off",
                              "note",
                              "warn",
                              "block"
                            ],
                            "description": "On pull requests."
                          },
                          "release": {
                            "enum": [
                              "off",
                              "note",
                              "warn",
                              "block"
                            ],
                            "description": "Before a release."
                          },
                          "monitor": {
                            "enum": [
                              "off",
                              "note",
                              "warn",
                              "block"
                            ],
                            "description": "On a schedule."
                          }
                        }
                      }
                    ],
                    "description": "The level of one rule, for all gates or gate by gate."
                  },
                  "examples": [
                    {
                      "monitoring-named": {
                        "pull-request": "note",
                        "release": "block"
                      }
                    }
                  ]
                },
                "enforce-from": {
                  "type": "string",
                  "format": "date",
                  "x-type": "date",
                  "x-form": "a day such as `2026-11-21`",
                  "description": "The day from which findings of this policy may block; until then they warn at most."
                }
              }
            }
          ]
        }
      },
      "extends": {
        "description": "Configurations of the organization that this one may only tighten: `owner/repo/path@` with a full commit id.",
        "x-form": "one text, or a list of texts",
        "oneOf": [
          {
            "type": "string",
            "minLength": 1
          },
          {
            "type": "array",
            "items": {
              "description": "One configuration.",
              "type": "string",
              "minLength": 1
            }
          }
        ],
        "x-loosened-by": [
          "changed",
          "removed"
        ]
      },
      "manifests": {
        "description": "Where manifests stand, as globs from the repository's root.",
        "type": "array",
        "minItems": 1,
        "default": [
          "**/ai-risk.yml",
          "**/ai-risk.yaml",
          "**/ai-risk.json"
        ],
        "items": {
          "description": "A glob.",
          "type": "string",
          "minLength": 1
        },
        "x-loosened-by": "narrowed"
      },
      "ignore": {
        "description": "Folders and files in which nothing is looked for, as globs from the repository's root.",
        "type": "array",
        "default": [],
        "items": {
          "description": "A glob.",
          "type": "string",
          "minLength": 1
        },
        "examples": [
          [
            "vendor/**",
            "test/fixtures/**"
          ]
        ],
        "x-loosened-by": "added"
      },
      "manifest": {
        "description": "Whether a repository without any manifest may pass.",
        "enum": [
          "optional",
          "required"
        ],
        "default": "optional",
        "x-scale": [
          "optional",
          "required"
        ],
        "x-loosened-by": "lowered"
      },
      "inherited": {
        "description": "What a finding that stood before the pull request does to its verdict.",
        "enum": [
          "note",
          "warn",
          "block"
        ],
        "default": "warn",
        "x-scale": [
          "note",
          "warn",
          "block"
        ],
        "x-loosened-by": "lowered"
      },
      "gate-owners": {
        "description": "Who approves changes to the gate itself and to what decides which rules apply: names of people.yml or @logins.",
        "type": "array",
        "items": {
          "description": "A name of people.yml, or a @login.",
          "type": "string",
          "minLength": 1
        },
        "x-loosened-by": [
          "added",
          "changed",
          "removed"
        ]
      },
      "four-eyes": {
        "description": "Whether what makes a review less strict needs the approval of somebody who is no author of it.",
        "type": "boolean",
        "default": true,
        "x-scale": [
          "false",
          "true"
        ],
        "x-loosened-by": "lowered"
      },
      "limits": {
        "description": "Bounds that a review never crosses silently. Reaching one is a finding or no verdict, never a pass.",
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "manifest-bytes": {
            "type": "integer",
            "minimum": 1,
            "maximum": 1073741824,
            "x-form": "a whole number from 1",
            "description": "The largest manifest in bytes.",
            "default": 33554432
          },
          "risks": {
            "type": "integer",
            "minimum": 1,
            "maximum": 1073741824,
            "x-form": "a whole number from 1",
            "description": "The most risks in one manifest.",
            "default": 20000
          },
          "card-bytes": {
            "type": "integer",
            "minimum": 1,
            "maximum": 1073741824,
            "x-form": "a whole number from 1",
            "description": "The largest model card in bytes.",
            "default": 1048576
          },
          "evidence-bytes": {
            "type": "integer",
            "minimum": 1,
            "maximum": 1073741824,
            "x-form": "a whole number from 1",
            "description": "The largest evidence file in bytes.",
            "default": 8388608
          },
          "manifests": {
            "type": "integer",
            "minimum": 1,
            "maximum": 1073741824,
            "x-form": "a whole number from 1",
            "description": "The most manifests in the repository.",
            "default": 500
          },
          "files": {
            "type": "integer",
            "minimum": 1,
            "maximum": 1073741824,
            "x-form": "a whole number from 1",
            "description": "The most files in the repository.",
            "default": 200000
          }
        }
      },
      "waivers": {
        "description": "Bounds on waivers.",
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "max": {
            "description": "The most waivers that may be in force at once.",
            "type": "integer",
            "minimum": 0,
            "x-scale": "number",
            "x-loosened-by": [
              "raised",
              "removed"
            ]
          }
        },
        "x-loosened-by": "removed"
      }
    }
  },
  "criteria": {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": "criteria.schema.json",
    "title": "Risk criteria",
    "description": "How an organization ranks risks and which of them it is willing to hold. Whatever is left out takes the documented default.",
    "type": "object",
    "additionalProperties": false,
    "patternProperties": {
      "^x-": {
        "description": "Yours to use; the gate does not read it."
      }
    },
    "properties": {
      "version": {
        "description": "The version of this format.",
        "const": 1
      },
      "likelihood": {
        "description": "The likelihood scale from the least to the most likely; a number in an estimate counts from 1.",
        "type": "array",
        "minItems": 2,
        "maxItems": 20,
        "items": {
          "description": "One step of the scale: its name, and if you like what it means.",
          "x-form": "a name, or `name` and `means`",
          "oneOf": [
            {
              "type": "string",
              "minLength": 1
            },
            {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "name"
              ],
              "properties": {
                "name": {
                  "description": "The word that estimates use.",
                  "type": "string",
                  "minLength": 1
                },
                "means": {
                  "description": "What the word stands for, so that two people choose the same one.",
                  "type": "string"
                }
              }
            }
          ]
        },
        "examples": [
          [
            "rare",
            "unlikely",
            "possible",
            "likely",
            "almost-certain"
          ]
        ],
        "x-loosened-by": [
          "changed",
          "removed"
        ]
      },
      "consequence": {
        "description": "The consequence scale from the mildest to the worst; it serves individuals, the organization and society alike.",
        "type": "array",
        "minItems": 2,
        "maxItems": 20,
        "items": {
          "description": "One step of the scale: its name, and if you like what it means.",
          "x-form": "a name, or `name` and `means`",
          "oneOf": [
            {
              "type": "string",
              "minLength": 1
            },
            {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "name"
              ],
              "properties": {
                "name": {
                  "description": "The word that estimates use.",
                  "type": "string",
                  "minLength": 1
                },
                "means": {
                  "description": "What the word stands for, so that two people choose the same one.",
                  "type": "string"
                }
              }
            }
          ]
        },
        "examples": [
          [
            "negligible",
            "minor",
            "moderate",
            "major",
            "severe"
          ]
        ],
        "x-loosened-by": [
          "changed",
          "removed"
        ]
      },
      "levels": {
        "description": "The risk levels from the lowest to the highest; the words that the matrix, the appetite and the times use.",
        "type": "array",
        "minItems": 2,
        "maxItems": 20,
        "uniqueItems": true,
        "items": {
          "description": "The name of a level.",
          "type": "string",
          "minLength": 1,
          "x-form": "the name of a level"
        },
        "examples": [
          [
            "low",
            "medium",
            "high",
            "critical"
          ]
        ],
        "x-loosened-by": [
          "changed",
          "removed"
        ]
      },
      "matrix": {
        "description": "The level of every combination: one row for each likelihood from the lowest, one column for each consequence from the mildest.",
        "type": "array",
        "minItems": 2,
        "maxItems": 20,
        "items": {
          "description": "The levels of one likelihood, from the mildest to the worst consequence.",
          "type": "array",
          "minItems": 2,
          "maxItems": 20,
          "items": {
            "type": "string",
            "x-type": "level",
            "x-form": "one of the levels",
            "description": "The level of one combination."
          }
        },
        "x-loosened-by": [
          "changed",
          "removed"
        ]
      },
      "appetite": {
        "x-form": "one of the levels, or one for each of `default`, `individuals`, `organization` and `society`",
        "x-scale": "level",
        "x-loosened-by": [
          "raised",
          "removed"
        ],
        "oneOf": [
          {
            "type": "string"
          },
          {
            "type": "object",
            "additionalProperties": false,
            "minProperties": 1,
            "properties": {
              "default": {
                "type": "string",
                "x-type": "level",
                "x-form": "one of the levels",
                "description": "For every kind of consequence not named here."
              },
              "individuals": {
                "type": "string",
                "x-type": "level",
                "x-form": "one of the levels",
                "description": "For what happens to people."
              },
              "organization": {
                "type": "string",
                "x-type": "level",
                "x-form": "one of the levels",
                "description": "For what happens to the organization."
              },
              "society": {
                "type": "string",
                "x-type": "level",
                "x-form": "one of the levels",
                "description": "For what happens to society."
              }
            }
          }
        ],
        "description": "The highest effective level that is held without anybody accepting it; one for all, or one for each kind of consequence.",
        "examples": [
          "medium",
          {
            "default": "medium",
            "individuals": "low"
          }
        ]
      },
      "tolerance": {
        "x-form": "one of the levels, or one for each of `default`, `individuals`, `organization` and `society`",
        "x-scale": "level",
        "x-loosened-by": [
          "raised",
          "removed"
        ],
        "oneOf": [
          {
            "type": "string"
          },
          {
            "type": "object",
            "additionalProperties": false,
            "minProperties": 1,
            "properties": {
              "default": {
                "type": "string",
                "x-type": "level",
                "x-form": "one of the levels",
                "description": "For every kind of consequence not named here."
              },
              "individuals": {
                "type": "string",
                "x-type": "level",
                "x-form": "one of the levels",
                "description": "For what happens to people."
              },
              "organization": {
                "type": "string",
                "x-type": "level",
                "x-form": "one of the levels",
                "description": "For what happens to the organization."
              },
              "society": {
                "type": "string",
                "x-type": "level",
                "x-form": "one of the levels",
                "description": "For what happens to society."
              }
            }
          }
        ],
        "description": "The highest effective level that anybody may accept; above it a risk is treated or the system waits.",
        "examples": [
          "high"
        ]
      },
      "times": {
        "description": "How long a risk of each level may wait, counted from the day it was identified or first recorded, whichever is earlier.",
        "type": "object",
        "maxProperties": 20,
        "additionalProperties": {
          "description": "The times of one level.",
          "type": "object",
          "additionalProperties": false,
          "properties": {
            "decide": {
              "type": "string",
              "pattern": "^(?:\\d{1,5}[hdw]|P(?=.)(?:\\d{1,5}Y)?(?:\\d{1,5}M)?(?:\\d{1,5}W)?(?:\\d{1,5}D)?(?:T\\d{1,5}H)?)$",
              "maxLength": 32,
              "x-type": "duration",
              "x-form": "a duration such as `72h`, `30d` or `P30D`",
              "examples": [
                "30d"
              ],
              "x-scale": "duration",
              "x-loosened-by": [
                "raised",
                "removed"
              ],
              "description": "Until an option is chosen and planned, or the risk is accepted."
            },
            "treat": {
              "type": "string",
              "pattern": "^(?:\\d{1,5}[hdw]|P(?=.)(?:\\d{1,5}Y)?(?:\\d{1,5}M)?(?:\\d{1,5}W)?(?:\\d{1,5}D)?(?:T\\d{1,5}H)?)$",
              "maxLength": 32,
              "x-type": "duration",
              "x-form": "a duration such as `72h`, `30d` or `P30D`",
              "examples": [
                "30d"
              ],
              "x-scale": "duration",
              "x-loosened-by": [
                "raised",
                "removed"
              ],
              "description": "Until the treatment is due."
            },
            "review": {
              "type": "string",
              "pattern": "^(?:\\d{1,5}[hdw]|P(?=.)(?:\\d{1,5}Y)?(?:\\d{1,5}M)?(?:\\d{1,5}W)?(?:\\d{1,5}D)?(?:T\\d{1,5}H)?)$",
              "maxLength": 32,
              "x-type": "duration",
              "x-form": "a duration such as `72h`, `30d` or `P30D`",
              "examples": [
                "30d"
              ],
              "x-scale": "duration",
              "x-loosened-by": [
                "raised",
                "removed"
              ],
              "description": "Between two reviews of the risk."
            }
          },
          "x-loosened-by": "removed",
          "required": [
            "decide",
            "treat",
            "review"
          ]
        },
        "examples": [
          {
            "critical": {
              "decide": "72h",
              "treat": "30d",
              "review": "30d"
            }
          }
        ],
        "x-loosened-by": "removed"
      },
      "acceptance-authority": {
        "description": "Who may accept a risk of each level: names of people.yml, @logins, `risk-owner` or `system-owner`.",
        "type": "object",
        "maxProperties": 20,
        "additionalProperties": {
          "description": "Those who may accept a risk of this level.",
          "type": "array",
          "items": {
            "description": "A name of people.yml, a @login, `risk-owner` or `system-owner`.",
            "type": "string",
            "minLength": 1
          },
          "x-loosened-by": [
            "changed",
            "removed",
            "added"
          ]
        },
        "examples": [
          {
            "high": [
              "risk-board"
            ],
            "medium": [
              "risk-owner"
            ]
          }
        ],
        "x-loosened-by": [
          "added",
          "removed"
        ]
      },
      "approved": {
        "description": "Who put these criteria in force, and until when they stand without being looked at again.",
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "by": {
            "description": "The authority that approved these criteria and approves changes to them.",
            "type": "string",
            "examples": [
              "cro"
            ],
            "x-loosened-by": [
              "added",
              "changed",
              "removed"
            ]
          },
          "date": {
            "type": "string",
            "format": "date",
            "x-type": "date",
            "x-form": "a day such as `2026-11-21`",
            "description": "The day of approval.",
            "x-past": true
          },
          "next-review": {
            "type": "string",
            "format": "date",
            "x-type": "date",
            "x-form": "a day such as `2026-11-21`",
            "description": "The day by which the criteria are reviewed.",
            "x-loosened-by": [
              "later",
              "removed"
            ]
          }
        }
      }
    }
  },
  "manifest": {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": "manifest.schema.json",
    "title": "AI risk manifest",
    "description": "One AI system, the criteria its risks are ranked by, and its risks. Levels are computed from the estimates and never written.",
    "type": "object",
    "additionalProperties": false,
    "required": [
      "version",
      "system",
      "risks"
    ],
    "x-kept-without": [
      "version",
      "system",
      "risks"
    ],
    "patternProperties": {
      "^x-": {
        "description": "Yours to use; the gate does not read it."
      }
    },
    "properties": {
      "version": {
        "description": "The version of this format.",
        "const": 1
      },
      "system": {
        "description": "The AI system that this manifest answers for.",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id"
        ],
        "patternProperties": {
          "^x-": {
            "description": "Yours to use; the gate does not read it."
          }
        },
        "properties": {
          "id": {
            "type": "string",
            "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$",
            "x-form": "an id of letters, digits, `.`, `_` and `-` (at most 64)",
            "description": "The system's stable name; findings, waivers and history hang on it. A rename says `formerly`.",
            "examples": [
              "retail-credit-scoring"
            ]
          },
          "name": {
            "description": "What people call the system.",
            "type": "string",
            "examples": [
              "Retail credit scoring"
            ]
          },
          "formerly": {
            "type": "string",
            "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$",
            "x-form": "an id of letters, digits, `.`, `_` and `-` (at most 64)",
            "description": "The system's id before it was renamed.",
            "x-loosened-by": [
              "added",
              "changed"
            ]
          },
          "version": {
            "description": "The version of the system.",
            "type": [
              "string",
              "number"
            ],
            "x-form": "a text or a number",
            "examples": [
              "2.3.0"
            ]
          },
          "owner": {
            "type": "string",
            "examples": [
              "@alice",
              "@acme/credit-risk",
              "risk@acme.example"
            ],
            "description": "Who is accountable for the system: @user, @org/team or an e-mail address.",
            "x-loosened-by": [
              "changed",
              "removed"
            ]
          },
          "purpose": {
            "description": "What the system is for, and for whom.",
            "type": "string",
            "examples": [
              "Rank consumer loan applications for an underwriter."
            ]
          },
          "out-of-scope": {
            "type": "array",
            "items": {
              "description": "One item.",
              "type": "string"
            },
            "description": "Uses it is not meant for.",
            "x-loosened-by": "narrowed"
          },
          "foreseeable-misuse": {
            "type": "array",
            "items": {
              "description": "One item.",
              "type": "string"
            },
            "description": "Wrong uses that one must expect.",
            "x-loosened-by": "narrowed"
          },
          "lifecycle-stage": {
            "enum": [
              "inception",
              "design-and-development",
              "verification-and-validation",
              "deployment",
              "operation-and-monitoring",
              "continuous-validation",
              "re-evaluation",
              "retirement"
            ],
            "description": "The stage of the life cycle that the system is in (ISO/IEC 22989).",
            "x-scale": [
              "retirement",
              "inception",
              "design-and-development",
              "verification-and-validation",
              "deployment",
              "operation-and-monitoring",
              "continuous-validation",
              "re-evaluation"
            ],
            "x-loosened-by": [
              "lowered",
              "removed"
            ]
          },
          "kinds": {
            "description": "What kind of AI it is; more than one may hold.",
            "type": "array",
            "items": {
              "description": "A kind of AI.",
              "enum": [
                "predictive",
                "generative",
                "agentic"
              ]
            },
            "x-loosened-by": [
              "narrowed",
              "removed"
            ]
          },
          "automation": {
            "description": "What part people have in each decision.",
            "enum": [
              "human-in-the-loop",
              "human-on-the-loop",
              "human-out-of-the-loop"
            ],
            "x-scale": [
              "human-in-the-loop",
              "human-on-the-loop",
              "human-out-of-the-loop"
            ],
            "x-loosened-by": [
              "lowered",
              "removed"
            ]
          },
          "oversight": {
            "description": "Who watches the system at work and what they can do.",
            "type": "object",
            "additionalProperties": false,
            "patternProperties": {
              "^x-": {
                "description": "Yours to use; the gate does not read it."
              }
            },
            "properties": {
              "who": {
                "description": "Those who watch it.",
                "type": "string",
                "examples": [
                  "underwriter"
                ],
                "x-loosened-by": [
                  "changed",
                  "removed"
                ]
              },
              "can-stop": {
                "description": "Whether they can stop or override it.",
                "type": "boolean",
                "x-scale": [
                  "false",
                  "true"
                ],
                "x-loosened-by": [
                  "lowered",
                  "removed"
                ]
              },
              "how": {
                "description": "How they step in.",
                "type": "string"
              },
              "competence": {
                "type": "string",
                "minLength": 1,
                "x-type": "path",
                "x-form": "a path",
                "description": "What they have learned for it: a document.",
                "x-loosened-by": "removed"
              }
            },
            "x-loosened-by": "removed"
          },
          "context": {
            "description": "Where and among whom the system works.",
            "type": "object",
            "additionalProperties": false,
            "patternProperties": {
              "^x-": {
                "description": "Yours to use; the gate does not read it."
              }
            },
            "properties": {
              "sectors": {
                "type": "array",
                "items": {
                  "description": "One item.",
                  "type": "string"
                },
                "description": "Lines of business.",
                "examples": [
                  [
                    "finance"
                  ]
                ],
                "x-loosened-by": [
                  "narrowed",
                  "removed"
                ]
              },
              "jurisdictions": {
                "type": "array",
                "items": {
                  "description": "One item.",
                  "type": "string"
                },
                "description": "Countries or unions whose law applies.",
                "examples": [
                  [
                    "EU"
                  ]
                ],
                "x-loosened-by": [
                  "narrowed",
                  "removed"
                ]
              },
              "personal-data": {
                "description": "Whether it works on data about people.",
                "type": "boolean",
                "x-scale": [
                  "false",
                  "true"
                ],
                "x-loosened-by": [
                  "lowered",
                  "removed"
                ]
              },
              "special-category-data": {
                "description": "Whether it works on data such as health, origin, belief or biometrics.",
                "type": "boolean",
                "x-scale": [
                  "false",
                  "true"
                ],
                "x-loosened-by": [
                  "lowered",
                  "removed"
                ]
              },
              "hosting": {
                "description": "Where it runs.",
                "enum": [
                  "on-premises",
                  "cloud",
                  "edge",
                  "hybrid",
                  "supplier"
                ],
                "x-loosened-by": [
                  "changed",
                  "removed"
                ]
              },
              "exposure": {
                "description": "Who can reach it.",
                "enum": [
                  "internal",
                  "partners",
                  "public"
                ],
                "x-scale": [
                  "internal",
                  "partners",
                  "public"
                ],
                "x-loosened-by": [
                  "lowered",
                  "removed"
                ]
              }
            },
            "x-loosened-by": "removed"
          },
          "eu-ai-act": {
            "description": "How the organization reads its own place under the EU AI Act. Not legal advice.",
            "type": "object",
            "additionalProperties": false,
            "patternProperties": {
              "^x-": {
                "description": "Yours to use; the gate does not read it."
              }
            },
            "properties": {
              "roles": {
                "description": "The organization's roles for this system.",
                "type": "array",
                "items": {
                  "description": "A role.",
                  "enum": [
                    "provider",
                    "deployer",
                    "importer",
                    "distributor",
                    "authorised-representative",
                    "product-manufacturer"
                  ]
                },
                "x-loosened-by": [
                  "narrowed",
                  "removed"
                ]
              },
              "class": {
                "description": "The class that the system falls into.",
                "enum": [
                  "minimal",
                  "limited",
                  "high-risk",
                  "prohibited"
                ],
                "x-scale": [
                  "minimal",
                  "limited",
                  "high-risk",
                  "prohibited"
                ],
                "x-loosened-by": [
                  "lowered",
                  "removed"
                ]
              },
              "basis": {
                "type": "array",
                "items": {
                  "description": "One item.",
                  "type": "string"
                },
                "description": "The articles and annex points that the class rests on.",
                "examples": [
                  [
                    "Annex III 5(b)"
                  ]
                ],
                "x-loosened-by": [
                  "narrowed",
                  "removed"
                ]
              },
              "general-purpose-model": {
                "description": "Whether the system is, or is built on, a general-purpose model that the organization provides.",
                "type": "boolean",
                "x-scale": [
                  "false",
                  "true"
                ],
                "x-loosened-by": [
                  "lowered",
                  "removed"
                ]
              },
              "screened": {
                "description": "The record of the screening for prohibited practices.",
                "type": "object",
                "additionalProperties": false,
                "properties": {
                  "date": {
                    "type": "string",
                    "format": "date",
                    "x-type": "date",
                    "x-form": "a day such as `2026-11-21`",
                    "description": "The day of the screening.",
                    "x-past": true
                  },
                  "by": {
                    "type": "string",
                    "examples": [
                      "@alice",
                      "@acme/credit-risk",
                      "risk@acme.example"
                    ],
                    "description": "Who screened."
                  },
                  "record": {
                    "type": "string",
                    "minLength": 1,
                    "x-type": "path",
                    "x-form": "a path",
                    "description": "Where its answers stand."
                  }
                },
                "x-loosened-by": "removed"
              },
              "exemption": {
                "description": "The way out of Annex III that is claimed, with its assessment.",
                "type": "object",
                "additionalProperties": false,
                "properties": {
                  "condition": {
                    "description": "The condition that is claimed.",
                    "enum": [
                      "narrow-procedural-task",
                      "improves-finished-work",
                      "detects-patterns",
                      "preparatory-task"
                    ]
                  },
                  "profiling": {
                    "description": "Whether the system profiles people, which rules the way out off.",
                    "type": "boolean",
                    "x-scale": [
                      "false",
                      "true"
                    ],
                    "x-loosened-by": [
                      "lowered",
                      "removed"
                    ]
                  },
                  "assessment": {
                    "type": "string",
                    "minLength": 1,
                    "x-type": "path",
                    "x-form": "a path",
                    "description": "Where the written assessment stands."
                  }
                },
                "x-loosened-by": [
                  "added",
                  "changed"
                ]
              },
              "registration": {
                "description": "The entry in the EU database.",
                "type": "string"
              }
            },
            "x-loosened-by": "removed"
          },
          "interested-parties": {
            "description": "People and bodies that the system concerns.",
            "type": "array",
            "x-loosened-by": "narrowed",
            "items": {
              "description": "One interested party.",
              "type": "object",
              "additionalProperties": false,
              "required": [
                "id"
              ],
              "patternProperties": {
                "^x-": {
                  "description": "Yours to use; the gate does not read it."
                }
              },
              "properties": {
                "id": {
                  "type": "string",
                  "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$",
                  "x-form": "an id of letters, digits, `.`, `_` and `-` (at most 64)",
                  "description": "The party's name, unique in the manifest.",
                  "examples": [
                    "applicants"
                  ]
                },
                "name": {
                  "description": "What the party is called in full.",
                  "type": "string"
                },
                "kind": {
                  "description": "How the system concerns the party.",
                  "enum": [
                    "affected",
                    "user",
                    "operator",
                    "developer",
                    "supplier",
                    "customer",
                    "regulator",
                    "public"
                  ],
                  "x-loosened-by": [
                    "changed",
                    "removed"
                  ]
                },
                "vulnerable": {
                  "description": "Whether the party is easily harmed: children, patients, people in need.",
                  "type": "boolean",
                  "default": false,
                  "x-scale": [
                    "false",
                    "true"
                  ],
                  "x-loosened-by": "lowered"
                },
                "consulted": {
                  "type": "string",
                  "format": "date",
                  "x-type": "date",
                  "x-form": "a day such as `2026-11-21`",
                  "description": "The day it was last asked.",
                  "x-past": true
                },
                "how": {
                  "description": "How it was asked.",
                  "type": "string",
                  "examples": [
                    "panel of twelve"
                  ]
                }
              }
            }
          },
          "assets": {
            "type": "array",
            "items": {
              "description": "A glob, from the manifest's folder or with `/` from the repository's root.",
              "type": "string",
              "minLength": 1,
              "x-type": "glob"
            },
            "description": "The files that this manifest answers for, as globs.",
            "examples": [
              [
                "models/**",
                "src/scoring/**",
                "prompts/**"
              ]
            ],
            "x-loosened-by": [
              "narrowed",
              "removed"
            ]
          },
          "material": {
            "type": "array",
            "items": {
              "description": "A glob, from the manifest's folder or with `/` from the repository's root.",
              "type": "string",
              "minLength": 1,
              "x-type": "glob"
            },
            "description": "Those among them whose change makes assessments stale.",
            "examples": [
              [
                "models/**",
                "prompts/**"
              ]
            ],
            "x-loosened-by": [
              "narrowed",
              "removed"
            ]
          },
          "model-cards": {
            "description": "The system's model cards; left out, the nearest card is taken.",
            "type": "array",
            "items": {
              "type": "string",
              "minLength": 1,
              "x-type": "path",
              "x-form": "a path",
              "description": "A model card."
            },
            "examples": [
              [
                "MODEL_CARD.md"
              ]
            ],
            "x-loosened-by": [
              "narrowed",
              "removed"
            ]
          },
          "monitoring": {
            "description": "How the system is watched in operation.",
            "type": "object",
            "additionalProperties": false,
            "patternProperties": {
              "^x-": {
                "description": "Yours to use; the gate does not read it."
              }
            },
            "properties": {
              "signals": {
                "type": "array",
                "items": {
                  "description": "One item.",
                  "type": "string"
                },
                "description": "What is measured.",
                "examples": [
                  [
                    "psi",
                    "approval-rate-gap"
                  ]
                ],
                "x-loosened-by": [
                  "narrowed",
                  "removed"
                ]
              },
              "owner": {
                "type": "string",
                "examples": [
                  "@alice",
                  "@acme/credit-risk",
                  "risk@acme.example"
                ],
                "description": "Who looks at it.",
                "x-loosened-by": [
                  "changed",
                  "removed"
                ]
              },
              "contact": {
                "description": "How they are reached.",
                "type": "string",
                "examples": [
                  "mlops@acme.example"
                ]
              },
              "plan": {
                "type": "string",
                "minLength": 1,
                "x-type": "path",
                "x-form": "a path",
                "description": "Where the plan for it stands.",
                "x-loosened-by": "removed"
              }
            },
            "x-loosened-by": "removed"
          },
          "logging": {
            "description": "What the system records of its own work.",
            "type": "object",
            "additionalProperties": false,
            "patternProperties": {
              "^x-": {
                "description": "Yours to use; the gate does not read it."
              }
            },
            "properties": {
              "events": {
                "type": "array",
                "items": {
                  "description": "One item.",
                  "type": "string"
                },
                "description": "What is recorded.",
                "x-loosened-by": [
                  "narrowed",
                  "removed"
                ]
              },
              "kept": {
                "type": "string",
                "pattern": "^(?:\\d{1,5}[hdw]|P(?=.)(?:\\d{1,5}Y)?(?:\\d{1,5}M)?(?:\\d{1,5}W)?(?:\\d{1,5}D)?(?:T\\d{1,5}H)?)$",
                "maxLength": 32,
                "x-type": "duration",
                "x-form": "a duration such as `72h`, `30d` or `P30D`",
                "description": "For how long.",
                "x-scale": "duration",
                "x-loosened-by": [
                  "lowered",
                  "removed"
                ]
              },
              "where": {
                "description": "Where.",
                "type": "string"
              }
            },
            "x-loosened-by": "removed"
          },
          "incident-response": {
            "type": "string",
            "minLength": 1,
            "x-type": "path",
            "x-form": "a path",
            "description": "What to do when it goes wrong: a document.",
            "examples": [
              "docs/runbook.md"
            ],
            "x-loosened-by": "removed"
          },
          "feedback-channel": {
            "description": "Where people complain and object: a document or an address.",
            "type": "string",
            "examples": [
              "docs/complaints.md"
            ],
            "x-loosened-by": "removed"
          },
          "generative": {
            "description": "What a generative system says of its models and its output.",
            "type": "object",
            "additionalProperties": false,
            "patternProperties": {
              "^x-": {
                "description": "Yours to use; the gate does not read it."
              }
            },
            "properties": {
              "models": {
                "description": "The models it calls.",
                "type": "array",
                "x-loosened-by": "narrowed",
                "items": {
                  "description": "One model.",
                  "type": "object",
                  "additionalProperties": false,
                  "required": [
                    "id"
                  ],
                  "patternProperties": {
                    "^x-": {
                      "description": "Yours to use; the gate does not read it."
                    }
                  },
                  "properties": {
                    "id": {
                      "type": "string",
                      "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$",
                      "x-form": "an id of letters, digits, `.`, `_` and `-` (at most 64)",
                      "description": "The model's name in this manifest."
                    },
                    "provider": {
                      "description": "Who provides it.",
                      "type": "string"
                    },
                    "version": {
                      "description": "The version that is pinned.",
                      "type": "string",
                      "x-form": "a text in quotes",
                      "x-loosened-by": "removed"
                    },
                    "hosted": {
                      "description": "Who runs it.",
                      "enum": [
                        "own",
                        "supplier"
                      ]
                    }
                  }
                }
              },
              "prompts": {
                "type": "array",
                "items": {
                  "description": "A glob, from the manifest's folder or with `/` from the repository's root.",
                  "type": "string",
                  "minLength": 1,
                  "x-type": "glob"
                },
                "description": "Where its prompts stand, as globs.",
                "x-loosened-by": [
                  "narrowed",
                  "removed"
                ]
              },
              "sources": {
                "type": "array",
                "items": {
                  "description": "One item.",
                  "type": "string"
                },
                "description": "What its answers draw on beside the model.",
                "x-loosened-by": "narrowed"
              },
              "disclosure": {
                "description": "How people learn that they deal with AI.",
                "type": "string",
                "x-loosened-by": "removed"
              },
              "output-marking": {
                "description": "How generated content is marked.",
                "type": "string",
                "x-loosened-by": "removed"
              },
              "filters": {
                "type": "array",
                "items": {
                  "description": "One item.",
                  "type": "string"
                },
                "description": "What keeps harmful input and output out.",
                "x-loosened-by": [
                  "narrowed",
                  "removed"
                ]
              },
              "data-retention": {
                "description": "What becomes of prompts and answers.",
                "type": "string"
              }
            },
            "x-loosened-by": "removed"
          },
          "agent": {
            "description": "What an agentic system may do by itself, and what stops it.",
            "type": "object",
            "additionalProperties": false,
            "patternProperties": {
              "^x-": {
                "description": "Yours to use; the gate does not read it."
              }
            },
            "properties": {
              "tools": {
                "description": "What it can call.",
                "type": "array",
                "x-loosened-by": "narrowed",
                "items": {
                  "description": "One tool.",
                  "type": "object",
                  "additionalProperties": false,
                  "required": [
                    "id"
                  ],
                  "patternProperties": {
                    "^x-": {
                      "description": "Yours to use; the gate does not read it."
                    }
                  },
                  "properties": {
                    "id": {
                      "type": "string",
                      "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$",
                      "x-form": "an id of letters, digits, `.`, `_` and `-` (at most 64)",
                      "description": "The tool's name, unique in the manifest.",
                      "examples": [
                        "refund"
                      ]
                    },
                    "purpose": {
                      "description": "What the agent needs it for.",
                      "type": "string"
                    },
                    "access": {
                      "description": "The most that the tool lets the agent do.",
                      "enum": [
                        "read",
                        "write",
                        "execute"
                      ],
                      "x-scale": [
                        "read",
                        "write",
                        "execute"
                      ],
                      "x-loosened-by": [
                        "lowered",
                        "removed"
                      ]
                    },
                    "irreversible": {
                      "description": "Whether what it does cannot be undone.",
                      "type": "boolean",
                      "x-scale": [
                        "false",
                        "true"
                      ],
                      "x-loosened-by": [
                        "lowered",
                        "removed"
                      ]
                    },
                    "approval": {
                      "description": "When a person has to agree before it is called.",
                      "enum": [
                        "never",
                        "above-limit",
                        "always"
                      ],
                      "x-scale": [
                        "never",
                        "above-limit",
                        "always"
                      ],
                      "x-loosened-by": [
                        "lowered",
                        "removed"
                      ]
                    },
                    "source": {
                      "description": "Where the tool comes from, with its version or digest.",
                      "type": "string",
                      "x-loosened-by": "removed"
                    }
                  }
                }
              },
              "scopes": {
                "type": "array",
                "items": {
                  "description": "One item.",
                  "type": "string"
                },
                "description": "Permissions it holds.",
                "examples": [
                  [
                    "orders:read"
                  ]
                ],
                "x-loosened-by": "narrowed"
              },
              "identity": {
                "description": "The identity that it acts under.",
                "type": "string"
              },
              "untrusted-input": {
                "type": "array",
                "items": {
                  "description": "One item.",
                  "type": "string"
                },
                "description": "What it reads that strangers can write.",
                "x-loosened-by": "narrowed"
              },
              "calls": {
                "type": "array",
                "items": {
                  "description": "One item.",
                  "type": "string"
                },
                "description": "Other agents that it hands work to.",
                "x-loosened-by": "narrowed"
              },
              "memory": {
                "description": "What it keeps between runs, and for how long.",
                "type": "string"
              },
              "budget": {
                "description": "Bounds on one run.",
                "type": "object",
                "additionalProperties": false,
                "patternProperties": {
                  "^x-": {
                    "description": "Yours to use; the gate does not read it."
                  }
                },
                "properties": {
                  "steps": {
                    "type": "number",
                    "minimum": 0,
                    "x-form": "a number from 0",
                    "x-scale": "number",
                    "x-loosened-by": [
                      "raised",
                      "removed"
                    ],
                    "description": "The most steps."
                  },
                  "tokens": {
                    "type": "number",
                    "minimum": 0,
                    "x-form": "a number from 0",
                    "x-scale": "number",
                    "x-loosened-by": [
                      "raised",
                      "removed"
                    ],
                    "description": "The most tokens."
                  },
                  "cost": {
                    "type": "number",
                    "minimum": 0,
                    "x-form": "a number from 0",
                    "x-scale": "number",
                    "x-loosened-by": [
                      "raised",
                      "removed"
                    ],
                    "description": "The most money."
                  },
                  "currency": {
                    "description": "The currency of `cost`.",
                    "type": "string",
                    "examples": [
                      "EUR"
                    ],
                    "x-loosened-by": [
                      "changed",
                      "removed"
                    ]
                  },
                  "time": {
                    "type": "string",
                    "pattern": "^(?:\\d{1,5}[hdw]|P(?=.)(?:\\d{1,5}Y)?(?:\\d{1,5}M)?(?:\\d{1,5}W)?(?:\\d{1,5}D)?(?:T\\d{1,5}H)?)$",
                    "maxLength": 32,
                    "x-type": "duration",
                    "x-form": "a duration such as `72h`, `30d` or `P30D`",
                    "description": "The longest time.",
                    "x-scale": "duration",
                    "x-loosened-by": [
                      "raised",
                      "removed"
                    ]
                  }
                },
                "x-loosened-by": "removed"
              },
              "kill-switch": {
                "description": "What stops it at once.",
                "type": "object",
                "additionalProperties": false,
                "patternProperties": {
                  "^x-": {
                    "description": "Yours to use; the gate does not read it."
                  }
                },
                "properties": {
                  "how": {
                    "description": "How it is stopped.",
                    "type": "string",
                    "x-loosened-by": [
                      "changed",
                      "removed"
                    ]
                  },
                  "who": {
                    "description": "Who can stop it.",
                    "type": "string",
                    "x-loosened-by": [
                      "changed",
                      "removed"
                    ]
                  },
                  "tested": {
                    "type": "string",
                    "format": "date",
                    "x-type": "date",
                    "x-form": "a day such as `2026-11-21`",
                    "description": "The day that it was last tried.",
                    "x-past": true
                  }
                },
                "x-loosened-by": "removed"
              }
            },
            "x-loosened-by": "removed"
          },
          "suppliers": {
            "description": "Whose models, data, services and components the system rests on.",
            "type": "array",
            "x-loosened-by": "narrowed",
            "items": {
              "description": "One supplier.",
              "type": "object",
              "additionalProperties": false,
              "required": [
                "id"
              ],
              "patternProperties": {
                "^x-": {
                  "description": "Yours to use; the gate does not read it."
                }
              },
              "properties": {
                "id": {
                  "type": "string",
                  "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$",
                  "x-form": "an id of letters, digits, `.`, `_` and `-` (at most 64)",
                  "description": "The supplier's name, unique in the manifest.",
                  "examples": [
                    "credit-bureau"
                  ]
                },
                "name": {
                  "description": "What the supplier is called in full.",
                  "type": "string"
                },
                "provides": {
                  "description": "What it provides.",
                  "enum": [
                    "model",
                    "data",
                    "service",
                    "component",
                    "hosting"
                  ],
                  "x-loosened-by": [
                    "changed",
                    "removed"
                  ]
                },
                "what": {
                  "description": "Which model, data set, service or component.",
                  "type": "string"
                },
                "version": {
                  "description": "The version in use.",
                  "type": "string",
                  "x-form": "a text in quotes"
                },
                "terms": {
                  "description": "The contract or licence: a document or an address.",
                  "type": "string",
                  "x-loosened-by": "removed"
                },
                "owner": {
                  "type": "string",
                  "examples": [
                    "@alice",
                    "@acme/credit-risk",
                    "risk@acme.example"
                  ],
                  "description": "Who answers for the relation.",
                  "x-loosened-by": [
                    "changed",
                    "removed"
                  ]
                },
                "assessed": {
                  "type": "string",
                  "format": "date",
                  "x-type": "date",
                  "x-form": "a day such as `2026-11-21`",
                  "description": "The day it was last assessed.",
                  "x-past": true
                },
                "exit": {
                  "description": "What is done when it fails or changes.",
                  "type": "string"
                }
              }
            }
          },
          "obligations": {
            "description": "What law, contract or the organization's own word asks of the system.",
            "type": "array",
            "x-loosened-by": "narrowed",
            "items": {
              "description": "One obligation.",
              "type": "object",
              "additionalProperties": false,
              "required": [
                "id"
              ],
              "patternProperties": {
                "^x-": {
                  "description": "Yours to use; the gate does not read it."
                }
              },
              "properties": {
                "id": {
                  "type": "string",
                  "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$",
                  "x-form": "an id of letters, digits, `.`, `_` and `-` (at most 64)",
                  "description": "The obligation's name, unique in the manifest.",
                  "examples": [
                    "adverse-action-notice"
                  ]
                },
                "source": {
                  "description": "Where it comes from: a law, a contract, a catalogue id.",
                  "type": "string"
                },
                "requires": {
                  "description": "What it asks.",
                  "type": "string"
                },
                "owner": {
                  "type": "string",
                  "examples": [
                    "@alice",
                    "@acme/credit-risk",
                    "risk@acme.example"
                  ],
                  "description": "Who answers for it.",
                  "x-loosened-by": [
                    "changed",
                    "removed"
                  ]
                },
                "due": {
                  "type": "string",
                  "format": "date",
                  "x-type": "date",
                  "x-form": "a day such as `2026-11-21`",
                  "description": "The last day to meet it.",
                  "x-loosened-by": [
                    "later",
                    "removed"
                  ]
                },
                "met-by": {
                  "type": "array",
                  "items": {
                    "description": "One item.",
                    "type": "string"
                  },
                  "description": "What meets it: ids of controls, or a document.",
                  "x-loosened-by": "narrowed"
                }
              }
            }
          },
          "impact-assessments": {
            "description": "Assessments of what the system does to people and society.",
            "type": "array",
            "x-loosened-by": "narrowed",
            "items": {
              "description": "One impact assessment.",
              "type": "object",
              "additionalProperties": false,
              "required": [
                "id"
              ],
              "patternProperties": {
                "^x-": {
                  "description": "Yours to use; the gate does not read it."
                }
              },
              "properties": {
                "id": {
                  "type": "string",
                  "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$",
                  "x-form": "an id of letters, digits, `.`, `_` and `-` (at most 64)",
                  "description": "The assessment's name, unique in the manifest.",
                  "examples": [
                    "dpia-2026"
                  ]
                },
                "kind": {
                  "description": "What it assesses.",
                  "enum": [
                    "ai-system",
                    "data-protection",
                    "fundamental-rights",
                    "environment",
                    "other"
                  ],
                  "x-loosened-by": [
                    "changed",
                    "removed"
                  ]
                },
                "file": {
                  "type": "string",
                  "minLength": 1,
                  "x-type": "path",
                  "x-form": "a path",
                  "description": "Where it stands.",
                  "x-loosened-by": "removed"
                },
                "date": {
                  "type": "string",
                  "format": "date",
                  "x-type": "date",
                  "x-form": "a day such as `2026-11-21`",
                  "description": "The day it was made.",
                  "x-past": true
                },
                "by": {
                  "type": "string",
                  "examples": [
                    "@alice",
                    "@acme/credit-risk",
                    "risk@acme.example"
                  ],
                  "description": "Who made it."
                },
                "next-review": {
                  "type": "string",
                  "format": "date",
                  "x-type": "date",
                  "x-form": "a day such as `2026-11-21`",
                  "description": "The day by which it is looked at again.",
                  "x-loosened-by": [
                    "later",
                    "removed"
                  ]
                }
              }
            }
          },
          "assessment": {
            "description": "The last assessment of the system's risks as a whole.",
            "type": "object",
            "additionalProperties": false,
            "patternProperties": {
              "^x-": {
                "description": "Yours to use; the gate does not read it."
              }
            },
            "properties": {
              "date": {
                "type": "string",
                "format": "date",
                "x-type": "date",
                "x-form": "a day such as `2026-11-21`",
                "description": "The day it was made.",
                "x-past": true
              },
              "by": {
                "type": "string",
                "examples": [
                  "@alice",
                  "@acme/credit-risk",
                  "risk@acme.example"
                ],
                "description": "Who made it."
              },
              "method": {
                "description": "How: a workshop, interviews, a standard.",
                "type": "string"
              },
              "next": {
                "type": "string",
                "format": "date",
                "x-type": "date",
                "x-form": "a day such as `2026-11-21`",
                "description": "The day by which the next is made.",
                "x-loosened-by": [
                  "later",
                  "removed"
                ]
              }
            }
          }
        }
      },
      "criteria": {
        "description": "How risks are ranked, or `from`: the file that says so. Left out, documented defaults hold and the report says so.",
        "type": "object",
        "x-loosened-by": "removed",
        "if": {
          "required": [
            "from"
          ]
        },
        "then": {
          "type": "object",
          "additionalProperties": false,
          "properties": {
            "from": {
              "description": "The file of criteria, from the repository's root.",
              "type": "string",
              "minLength": 1,
              "x-type": "path",
              "examples": [
                ".github/ai-risk-gate/criteria.yml"
              ]
            }
          }
        },
        "else": {
          "description": "How an organization ranks risks and which of them it is willing to hold. Whatever is left out takes the documented default.",
          "type": "object",
          "additionalProperties": false,
          "patternProperties": {
            "^x-": {
              "description": "Yours to use; the gate does not read it."
            }
          },
          "properties": {
            "version": {
              "description": "The version of this format.",
              "const": 1
            },
            "likelihood": {
              "description": "The likelihood scale from the least to the most likely; a number in an estimate counts from 1.",
              "type": "array",
              "minItems": 2,
              "maxItems": 20,
              "items": {
                "description": "One step of the scale: its name, and if you like what it means.",
                "x-form": "a name, or `name` and `means`",
                "oneOf": [
                  {
                    "type": "string",
                    "minLength": 1
                  },
                  {
                    "type": "object",
                    "additionalProperties": false,
                    "required": [
                      "name"
                    ],
                    "properties": {
                      "name": {
                        "description": "The word that estimates use.",
                        "type": "string",
                        "minLength": 1
                      },
                      "means": {
                        "description": "What the word stands for, so that two people choose the same one.",
                        "type": "string"
                      }
                    }
                  }
                ]
              },
              "examples": [
                [
                  "rare",
                  "unlikely",
                  "possible",
                  "likely",
                  "almost-certain"
                ]
              ],
              "x-loosened-by": [
                "changed",
                "removed"
              ]
            },
            "consequence": {
              "description": "The consequence scale from the mildest to the worst; it serves individuals, the organization and society alike.",
              "type": "array",
              "minItems": 2,
              "maxItems": 20,
              "items": {
                "description": "One step of the scale: its name, and if you like what it means.",
                "x-form": "a name, or `name` and `means`",
                "oneOf": [
                  {
                    "type": "string",
                    "minLength": 1
                  },
                  {
                    "type": "object",
                    "additionalProperties": false,
                    "required": [
                      "name"
                    ],
                    "properties": {
                      "name": {
                        "description": "The word that estimates use.",
                        "type": "string",
                        "minLength": 1
                      },
                      "means": {
                        "description": "What the word stands for, so that two people choose the same one.",
                        "type": "string"
                      }
                    }
                  }
                ]
              },
              "examples": [
                [
                  "negligible",
                  "minor",
                  "moderate",
                  "major",
                  "severe"
                ]
              ],
              "x-loosened-by": [
                "changed",
                "removed"
              ]
            },
            "levels": {
              "description": "The risk levels from the lowest to the highest; the words that the matrix, the appetite and the times use.",
              "type": "array",
              "minItems": 2,
              "maxItems": 20,
              "uniqueItems": true,
              "items": {
                "description": "The name of a level.",
                "type": "string",
                "minLength": 1,
                "x-form": "the name of a level"
              },
              "examples": [
                [
                  "low",
                  "medium",
                  "high",
                  "critical"
                ]
              ],
              "x-loosened-by": [
                "changed",
                "removed"
              ]
            },
            "matrix": {
              "description": "The level of every combination: one row for each likelihood from the lowest, one column for each consequence from the mildest.",
              "type": "array",
              "minItems": 2,
              "maxItems": 20,
              "items": {
                "description": "The levels of one likelihood, from the mildest to the worst consequence.",
                "type": "array",
                "minItems": 2,
                "maxItems": 20,
                "items": {
                  "type": "string",
                  "x-type": "level",
                  "x-form": "one of the levels",
                  "description": "The level of one combination."
                }
              },
              "x-loosened-by": [
                "changed",
                "removed"
              ]
            },
            "appetite": {
              "x-form": "one of the levels, or one for each of `default`, `individuals`, `organization` and `society`",
              "x-scale": "level",
              "x-loosened-by": [
                "raised",
                "removed"
              ],
              "oneOf": [
                {
                  "type": "string"
                },
                {
                  "type": "object",
                  "additionalProperties": false,
                  "minProperties": 1,
                  "properties": {
                    "default": {
                      "type": "string",
                      "x-type": "level",
                      "x-form": "one of the levels",
                      "description": "For every kind of consequence not named here."
                    },
                    "individuals": {
                      "type": "string",
                      "x-type": "level",
                      "x-form": "one of the levels",
                      "description": "For what happens to people."
                    },
                    "organization": {
                      "type": "string",
                      "x-type": "level",
                      "x-form": "one of the levels",
                      "description": "For what happens to the organization."
                    },
                    "society": {
                      "type": "string",
                      "x-type": "level",
                      "x-form": "one of the levels",
                      "description": "For what happens to society."
                    }
                  }
                }
              ],
              "description": "The highest effective level that is held without anybody accepting it; one for all, or one for each kind of consequence.",
              "examples": [
                "medium",
                {
                  "default": "medium",
                  "individuals": "low"
                }
              ]
            },
            "tolerance": {
              "x-form": "one of the levels, or one for each of `default`, `individuals`, `organization` and `society`",
              "x-scale": "level",
              "x-loosened-by": [
                "raised",
                "removed"
              ],
              "oneOf": [
                {
                  "type": "string"
                },
                {
                  "type": "object",
                  "additionalProperties": false,
                  "minProperties": 1,
                  "properties": {
                    "default": {
                      "type": "string",
                      "x-type": "level",
                      "x-form": "one of the levels",
                      "description": "For every kind of consequence not named here."
                    },
                    "individuals": {
                      "type": "string",
                      "x-type": "level",
                      "x-form": "one of the levels",
                      "description": "For what happens to people."
                    },
                    "organization": {
                      "type": "string",
                      "x-type": "level",
                      "x-form": "one of the levels",
                      "description": "For what happens to the organization."
                    },
                    "society": {
                      "type": "string",
                      "x-type": "level",
                      "x-form": "one of the levels",
                      "description": "For what happens to society."
                    }
                  }
                }
              ],
              "description": "The highest effective level that anybody may accept; above it a risk is treated or the system waits.",
              "examples": [
                "high"
              ]
            },
            "times": {
              "description": "How long a risk of each level may wait, counted from the day it was identified or first recorded, whichever is earlier.",
              "type": "object",
              "maxProperties": 20,
              "additionalProperties": {
                "description": "The times of one level.",
                "type": "object",
                "additionalProperties": false,
                "properties": {
                  "decide": {
                    "type": "string",
                    "pattern": "^(?:\\d{1,5}[hdw]|P(?=.)(?:\\d{1,5}Y)?(?:\\d{1,5}M)?(?:\\d{1,5}W)?(?:\\d{1,5}D)?(?:T\\d{1,5}H)?)$",
                    "maxLength": 32,
                    "x-type": "duration",
                    "x-form": "a duration such as `72h`, `30d` or `P30D`",
                    "examples": [
                      "30d"
                    ],
                    "x-scale": "duration",
                    "x-loosened-by": [
                      "raised",
                      "removed"
                    ],
                    "description": "Until an option is chosen and planned, or the risk is accepted."
                  },
                  "treat": {
                    "type": "string",
                    "pattern": "^(?:\\d{1,5}[hdw]|P(?=.)(?:\\d{1,5}Y)?(?:\\d{1,5}M)?(?:\\d{1,5}W)?(?:\\d{1,5}D)?(?:T\\d{1,5}H)?)$",
                    "maxLength": 32,
                    "x-type": "duration",
                    "x-form": "a duration such as `72h`, `30d` or `P30D`",
                    "examples": [
                      "30d"
                    ],
                    "x-scale": "duration",
                    "x-loosened-by": [
                      "raised",
                      "removed"
                    ],
                    "description": "Until the treatment is due."
                  },
                  "review": {
                    "type": "string",
                    "pattern": "^(?:\\d{1,5}[hdw]|P(?=.)(?:\\d{1,5}Y)?(?:\\d{1,5}M)?(?:\\d{1,5}W)?(?:\\d{1,5}D)?(?:T\\d{1,5}H)?)$",
                    "maxLength": 32,
                    "x-type": "duration",
                    "x-form": "a duration such as `72h`, `30d` or `P30D`",
                    "examples": [
                      "30d"
                    ],
                    "x-scale": "duration",
                    "x-loosened-by": [
                      "raised",
                      "removed"
                    ],
                    "description": "Between two reviews of the risk."
                  }
                },
                "x-loosened-by": "removed",
                "required": [
                  "decide",
                  "treat",
                  "review"
                ]
              },
              "examples": [
                {
                  "critical": {
                    "decide": "72h",
                    "treat": "30d",
                    "review": "30d"
                  }
                }
              ],
              "x-loosened-by": "removed"
            },
            "acceptance-authority": {
              "description": "Who may accept a risk of each level: names of people.yml, @logins, `risk-owner` or `system-owner`.",
              "type": "object",
              "maxProperties": 20,
              "additionalProperties": {
                "description": "Those who may accept a risk of this level.",
                "type": "array",
                "items": {
                  "description": "A name of people.yml, a @login, `risk-owner` or `system-owner`.",
                  "type": "string",
                  "minLength": 1
                },
                "x-loosened-by": [
                  "changed",
                  "removed",
                  "added"
                ]
              },
              "examples": [
                {
                  "high": [
                    "risk-board"
                  ],
                  "medium": [
                    "risk-owner"
                  ]
                }
              ],
              "x-loosened-by": [
                "added",
                "removed"
              ]
            },
            "approved": {
              "description": "Who put these criteria in force, and until when they stand without being looked at again.",
              "type": "object",
              "additionalProperties": false,
              "properties": {
                "by": {
                  "description": "The authority that approved these criteria and approves changes to them.",
                  "type": "string",
                  "examples": [
                    "cro"
                  ],
                  "x-loosened-by": [
                    "added",
                    "changed",
                    "removed"
                  ]
                },
                "date": {
                  "type": "string",
                  "format": "date",
                  "x-type": "date",
                  "x-form": "a day such as `2026-11-21`",
                  "description": "The day of approval.",
                  "x-past": true
                },
                "next-review": {
                  "type": "string",
                  "format": "date",
                  "x-type": "date",
                  "x-form": "a day such as `2026-11-21`",
                  "description": "The day by which the criteria are reviewed.",
                  "x-loosened-by": [
                    "later",
                    "removed"
                  ]
                }
              }
            }
          }
        }
      },
      "risks": {
        "description": "What may happen, and what is done about it. A risk that is over is closed, never deleted.",
        "type": "array",
        "minItems": 1,
        "items": {
          "description": "Something that may happen, and what is done about it.",
          "type": "object",
          "additionalProperties": false,
          "required": [
            "id",
            "title",
            "inherent"
          ],
          "x-kept-without": [
            "title",
            "inherent"
          ],
          "patternProperties": {
            "^x-": {
              "description": "Yours to use; the gate does not read it."
            }
          },
          "properties": {
            "id": {
              "type": "string",
              "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$",
              "x-form": "an id of letters, digits, `.`, `_` and `-` (at most 64)",
              "description": "The risk's stable name, unique in the manifest ignoring case.",
              "examples": [
                "CR-001"
              ]
            },
            "title": {
              "description": "The risk in a few words.",
              "type": "string",
              "minLength": 1,
              "examples": [
                "Approval rates differ between groups"
              ],
              "x-loosened-by": "changed",
              "x-loosened-unless": [
                "event",
                "outcome"
              ]
            },
            "objectives": {
              "description": "Which objectives it touches (ISO/IEC 23894, Annex A).",
              "type": "array",
              "items": {
                "description": "An objective.",
                "enum": [
                  "accountability",
                  "ai-expertise",
                  "data",
                  "environmental-impact",
                  "fairness",
                  "maintainability",
                  "privacy",
                  "robustness",
                  "safety",
                  "security",
                  "transparency"
                ]
              },
              "x-loosened-by": [
                "narrowed",
                "removed"
              ]
            },
            "sources": {
              "description": "Where it comes from (ISO/IEC 23894, Annex B).",
              "type": "array",
              "items": {
                "description": "A risk source.",
                "enum": [
                  "environment-complexity",
                  "transparency",
                  "automation",
                  "machine-learning",
                  "hardware",
                  "life-cycle",
                  "readiness"
                ]
              },
              "x-loosened-by": [
                "narrowed",
                "removed"
              ]
            },
            "lifecycle-stages": {
              "description": "The stages of the life cycle in which it can arise.",
              "type": "array",
              "items": {
                "enum": [
                  "inception",
                  "design-and-development",
                  "verification-and-validation",
                  "deployment",
                  "operation-and-monitoring",
                  "continuous-validation",
                  "re-evaluation",
                  "retirement"
                ],
                "description": "A stage."
              },
              "x-loosened-by": [
                "narrowed",
                "removed"
              ]
            },
            "affected": {
              "description": "The ids of the interested parties it would hit.",
              "type": "array",
              "items": {
                "description": "The id of an interested party.",
                "type": "string"
              },
              "examples": [
                [
                  "applicants"
                ]
              ],
              "x-loosened-by": [
                "narrowed",
                "removed"
              ]
            },
            "event": {
              "description": "What happens.",
              "type": "string",
              "x-loosened-by": [
                "changed",
                "removed"
              ]
            },
            "outcome": {
              "description": "What comes of it.",
              "type": "string",
              "x-loosened-by": [
                "changed",
                "removed"
              ]
            },
            "identified": {
              "type": "string",
              "format": "date",
              "x-type": "date",
              "x-form": "a day such as `2026-11-21`",
              "description": "The day it was found; its times count from here or from the first commit that held it.",
              "x-past": true,
              "x-loosened-by": [
                "later",
                "removed"
              ]
            },
            "owner": {
              "type": "string",
              "examples": [
                "@alice",
                "@acme/credit-risk",
                "risk@acme.example"
              ],
              "description": "Who answers for it.",
              "x-loosened-by": [
                "changed",
                "removed"
              ]
            },
            "status": {
              "description": "Whether it is still there.",
              "enum": [
                "closed",
                "open"
              ],
              "default": "open",
              "x-scale": [
                "closed",
                "open"
              ],
              "x-loosened-by": "lowered"
            },
            "closing": {
              "description": "The record of its closing.",
              "type": "object",
              "additionalProperties": false,
              "properties": {
                "date": {
                  "type": "string",
                  "format": "date",
                  "x-type": "date",
                  "x-form": "a day such as `2026-11-21`",
                  "description": "The day it was closed.",
                  "x-past": true
                },
                "by": {
                  "type": "string",
                  "examples": [
                    "@alice",
                    "@acme/credit-risk",
                    "risk@acme.example"
                  ],
                  "description": "Who closed it."
                },
                "reason": {
                  "description": "Why it is over.",
                  "type": "string"
                }
              }
            },
            "inherent": {
              "type": "object",
              "additionalProperties": false,
              "patternProperties": {
                "^x-": {
                  "description": "Yours to use; the gate does not read it."
                }
              },
              "properties": {
                "likelihood": {
                  "x-form": "a word of the scale or its number from 1, or one for each of `individuals`, `organization` and `society`",
                  "oneOf": [
                    {
                      "type": "string"
                    },
                    {
                      "type": "integer"
                    },
                    {
                      "type": "object",
                      "additionalProperties": false,
                      "minProperties": 1,
                      "properties": {
                        "individuals": {
                          "x-form": "a word of the scale or its number from 1",
                          "oneOf": [
                            {
                              "type": "string"
                            },
                            {
                              "type": "integer"
                            }
                          ],
                          "description": "For what happens to people."
                        },
                        "organization": {
                          "x-form": "a word of the scale or its number from 1",
                          "oneOf": [
                            {
                              "type": "string"
                            },
                            {
                              "type": "integer"
                            }
                          ],
                          "description": "For what happens to the organization."
                        },
                        "society": {
                          "x-form": "a word of the scale or its number from 1",
                          "oneOf": [
                            {
                              "type": "string"
                            },
                            {
                              "type": "integer"
                            }
                          ],
                          "description": "For what happens to society."
                        }
                      }
                    }
                  ],
                  "description": "How likely it is, on the likelihood scale.",
                  "examples": [
                    "likely"
                  ],
                  "x-scale": "likelihood",
                  "x-loosened-by": [
                    "lowered",
                    "removed"
                  ]
                },
                "consequence": {
                  "x-form": "a word of the scale or its number from 1, or one for each of `individuals`, `organization` and `society`",
                  "oneOf": [
                    {
                      "type": "string"
                    },
                    {
                      "type": "integer"
                    },
                    {
                      "type": "object",
                      "additionalProperties": false,
                      "minProperties": 1,
                      "properties": {
                        "individuals": {
                          "x-form": "a word of the scale or its number from 1",
                          "oneOf": [
                            {
                              "type": "string"
                            },
                            {
                              "type": "integer"
                            }
                          ],
                          "description": "For what happens to people."
                        },
                        "organization": {
                          "x-form": "a word of the scale or its number from 1",
                          "oneOf": [
                            {
                              "type": "string"
                            },
                            {
                              "type": "integer"
                            }
                          ],
                          "description": "For what happens to the organization."
                        },
                        "society": {
                          "x-form": "a word of the scale or its number from 1",
                          "oneOf": [
                            {
                              "type": "string"
                            },
                            {
                              "type": "integer"
                            }
                          ],
                          "description": "For what happens to society."
                        }
                      }
                    }
                  ],
                  "description": "How bad it would be, on the consequence scale.",
                  "examples": [
                    {
                      "individuals": "major",
                      "organization": "moderate"
                    }
                  ],
                  "x-scale": "consequence",
                  "x-loosened-by": [
                    "lowered",
                    "removed"
                  ]
                },
                "basis": {
                  "description": "What the estimate rests on.",
                  "enum": [
                    "expert",
                    "history",
                    "measured",
                    "model",
                    "literature"
                  ]
                },
                "knowledge": {
                  "description": "How much is known.",
                  "enum": [
                    "low",
                    "medium",
                    "high"
                  ]
                }
              },
              "description": "The estimate before any treatment."
            },
            "treatment": {
              "description": "What is done about the risk.",
              "type": "object",
              "additionalProperties": false,
              "patternProperties": {
                "^x-": {
                  "description": "Yours to use; the gate does not read it."
                }
              },
              "properties": {
                "options": {
                  "description": "The ways chosen.",
                  "type": "array",
                  "items": {
                    "description": "A way to treat a risk.",
                    "enum": [
                      "avoid",
                      "remove-source",
                      "change-likelihood",
                      "change-consequences",
                      "share",
                      "retain",
                      "pursue"
                    ]
                  },
                  "x-loosened-by": [
                    "narrowed",
                    "removed"
                  ]
                },
                "status": {
                  "description": "How far it has come.",
                  "enum": [
                    "planned",
                    "in-progress",
                    "implemented",
                    "verified"
                  ]
                },
                "due": {
                  "type": "string",
                  "format": "date",
                  "x-type": "date",
                  "x-form": "a day such as `2026-11-21`",
                  "description": "The last day to finish it.",
                  "x-loosened-by": [
                    "later",
                    "removed"
                  ]
                },
                "plan": {
                  "description": "What will be done.",
                  "type": "string",
                  "examples": [
                    "Reweigh the training data; watch the gap weekly."
                  ],
                  "x-loosened-by": "removed"
                },
                "owner": {
                  "type": "string",
                  "examples": [
                    "@alice",
                    "@acme/credit-risk",
                    "risk@acme.example"
                  ],
                  "description": "Who does it; left out, the risk's owner.",
                  "x-loosened-by": [
                    "changed",
                    "removed"
                  ]
                },
                "verified": {
                  "description": "The record of its verification.",
                  "type": "object",
                  "additionalProperties": false,
                  "properties": {
                    "date": {
                      "type": "string",
                      "format": "date",
                      "x-type": "date",
                      "x-form": "a day such as `2026-11-21`",
                      "description": "The day it was verified.",
                      "x-past": true
                    },
                    "by": {
                      "type": "string",
                      "examples": [
                        "@alice",
                        "@acme/credit-risk",
                        "risk@acme.example"
                      ],
                      "description": "Who verified it."
                    }
                  }
                },
                "controls": {
                  "description": "The measures taken.",
                  "type": "array",
                  "x-loosened-by": [
                    "narrowed",
                    "removed"
                  ],
                  "items": {
                    "description": "One measure that keeps the risk down.",
                    "type": "object",
                    "additionalProperties": false,
                    "required": [
                      "id"
                    ],
                    "patternProperties": {
                      "^x-": {
                        "description": "Yours to use; the gate does not read it."
                      }
                    },
                    "properties": {
                      "id": {
                        "type": "string",
                        "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$",
                        "x-form": "an id of letters, digits, `.`, `_` and `-` (at most 64)",
                        "description": "The control's name, unique in its risk.",
                        "examples": [
                          "reweighing"
                        ]
                      },
                      "title": {
                        "description": "The measure in a few words.",
                        "type": "string",
                        "examples": [
                          "Reweighed training set"
                        ]
                      },
                      "how": {
                        "description": "How it works.",
                        "type": "string"
                      },
                      "kind": {
                        "description": "Whether it is meant to stay, or stands in until a permanent fix.",
                        "enum": [
                          "ordinary",
                          "compensating"
                        ],
                        "default": "ordinary",
                        "x-scale": [
                          "ordinary",
                          "compensating"
                        ],
                        "x-loosened-by": "lowered"
                      },
                      "role": {
                        "description": "Whether it earns the residual estimate or only helps.",
                        "enum": [
                          "supporting",
                          "key"
                        ],
                        "default": "supporting",
                        "x-scale": [
                          "supporting",
                          "key"
                        ],
                        "x-loosened-by": "lowered"
                      },
                      "state": {
                        "description": "Whether it is there already.",
                        "enum": [
                          "planned",
                          "in-progress",
                          "existing"
                        ]
                      },
                      "owner": {
                        "type": "string",
                        "examples": [
                          "@alice",
                          "@acme/credit-risk",
                          "risk@acme.example"
                        ],
                        "description": "Who runs it.",
                        "x-loosened-by": [
                          "changed",
                          "removed"
                        ]
                      },
                      "expires": {
                        "type": "string",
                        "format": "date",
                        "x-type": "date",
                        "x-form": "a day such as `2026-11-21`",
                        "description": "The last day on which a compensating control may stand in.",
                        "x-loosened-by": [
                          "later",
                          "removed"
                        ]
                      },
                      "permanent-fix": {
                        "description": "What will replace a compensating control.",
                        "type": "object",
                        "additionalProperties": false,
                        "properties": {
                          "due": {
                            "type": "string",
                            "format": "date",
                            "x-type": "date",
                            "x-form": "a day such as `2026-11-21`",
                            "description": "The last day to have it in place.",
                            "x-loosened-by": [
                              "later",
                              "removed"
                            ]
                          },
                          "plan": {
                            "description": "What it is.",
                            "type": "string",
                            "x-loosened-by": "removed"
                          }
                        },
                        "x-loosened-by": "removed"
                      },
                      "links": {
                        "description": "Catalogue ids of what it carries out.",
                        "type": "array",
                        "items": {
                          "type": "string",
                          "pattern": "^[a-z0-9][a-z0-9@.-]{0,63}:\\S.{0,99}$",
                          "x-type": "catalogue-id",
                          "x-form": "a catalogue id such as `iso-42001:A.7.4`",
                          "description": "A catalogue id."
                        },
                        "x-loosened-by": [
                          "narrowed",
                          "removed"
                        ]
                      },
                      "evidence": {
                        "description": "What shows that it works.",
                        "type": "array",
                        "x-loosened-by": [
                          "narrowed",
                          "removed"
                        ],
                        "items": {
                          "description": "One item of evidence: exactly one kind, with where it is and how old it may be.",
                          "type": "object",
                          "additionalProperties": false,
                          "x-form": "exactly one kind of evidence: `file`, `metric`, `card-metric`, `junit`, `sarif`, `lm-eval`, `inspect`, `garak`, `promptfoo`, `csv` or `record`",
                          "patternProperties": {
                            "^x-": {
                              "description": "Yours to use; the gate does not read it."
                            }
                          },
                          "oneOf": [
                            {
                              "required": [
                                "file"
                              ]
                            },
                            {
                              "required": [
                                "metric"
                              ]
                            },
                            {
                              "required": [
                                "card-metric"
                              ]
                            },
                            {
                              "required": [
                                "junit"
                              ]
                            },
                            {
                              "required": [
                                "sarif"
                              ]
                            },
                            {
                              "required": [
                                "lm-eval"
                              ]
                            },
                            {
                              "required": [
                                "inspect"
                              ]
                            },
                            {
                              "required": [
                                "garak"
                              ]
                            },
                            {
                              "required": [
                                "promptfoo"
                              ]
                            },
                            {
                              "required": [
                                "csv"
                              ]
                            },
                            {
                              "required": [
                                "record"
                              ]
                            }
                          ],
                          "properties": {
                            "id": {
                              "type": "string",
                              "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$",
                              "x-form": "an id of letters, digits, `.`, `_` and `-` (at most 64)",
                              "description": "The item's name, where file and pointer do not tell it apart.",
                              "x-loosened-by": [
                                "changed",
                                "removed"
                              ]
                            },
                            "from": {
                              "description": "Where the file comes from: the repository, or a build that hands it over.",
                              "enum": [
                                "repository",
                                "build"
                              ],
                              "default": "repository",
                              "x-loosened-by": [
                                "changed",
                                "removed"
                              ]
                            },
                            "max-age": {
                              "type": "string",
                              "pattern": "^(?:\\d{1,5}[hdw]|P(?=.)(?:\\d{1,5}Y)?(?:\\d{1,5}M)?(?:\\d{1,5}W)?(?:\\d{1,5}D)?(?:T\\d{1,5}H)?)$",
                              "maxLength": 32,
                              "x-type": "duration",
                              "x-form": "a duration such as `72h`, `30d` or `P30D`",
                              "description": "How old the measured content may be.",
                              "examples": [
                                "90d"
                              ],
                              "x-scale": "duration",
                              "x-loosened-by": [
                                "raised",
                                "removed"
                              ]
                            },
                            "dated": {
                              "type": "string",
                              "pattern": "^(?:/[^\\n]*)?$",
                              "x-form": "a JSON pointer such as `/results/accuracy`",
                              "description": "A JSON pointer to the day, written in the file itself, on which it was produced.",
                              "examples": [
                                "/meta/date"
                              ],
                              "x-loosened-by": [
                                "changed",
                                "removed"
                              ]
                            },
                            "at-least-n": {
                              "description": "The fewest samples, tests or rows; fewer say nothing.",
                              "type": "integer",
                              "minimum": 0,
                              "x-form": "a whole number from 0",
                              "x-scale": "number",
                              "x-loosened-by": [
                                "lowered",
                                "removed"
                              ]
                            },
                            "file": {
                              "description": "A file that exists. It never earns a lower level by itself.",
                              "x-form": "a path, or `path` with `sha256`",
                              "x-loosened-by": [
                                "changed",
                                "removed"
                              ],
                              "oneOf": [
                                {
                                  "type": "string",
                                  "minLength": 1,
                                  "x-type": "path"
                                },
                                {
                                  "type": "object",
                                  "additionalProperties": false,
                                  "required": [
                                    "path"
                                  ],
                                  "properties": {
                                    "path": {
                                      "type": "string",
                                      "minLength": 1,
                                      "x-type": "path",
                                      "x-form": "a path",
                                      "description": "Where it is."
                                    },
                                    "sha256": {
                                      "description": "The digest of its content.",
                                      "type": "string",
                                      "pattern": "^[0-9a-f]{64}$",
                                      "x-form": "64 hexadecimal digits"
                                    }
                                  }
                                }
                              ]
                            },
                            "metric": {
                              "description": "A number, text or boolean in a JSON or YAML file.",
                              "type": "object",
                              "additionalProperties": false,
                              "required": [
                                "file",
                                "pointer"
                              ],
                              "x-loosened-by": "removed",
                              "properties": {
                                "file": {
                                  "type": "string",
                                  "minLength": 1,
                                  "x-type": "path",
                                  "x-form": "a path",
                                  "x-loosened-by": "changed",
                                  "description": "The results file.",
                                  "examples": [
                                    "evals/fairness.json"
                                  ]
                                },
                                "pointer": {
                                  "type": "string",
                                  "pattern": "^(?:/[^\\n]*)?$",
                                  "x-form": "a JSON pointer such as `/results/accuracy`",
                                  "description": "The JSON pointer to the value.",
                                  "examples": [
                                    "/demographic_parity_difference"
                                  ],
                                  "x-loosened-by": [
                                    "changed",
                                    "removed"
                                  ]
                                },
                                "at-most": {
                                  "description": "The largest value that passes.",
                                  "type": "number",
                                  "x-scale": "number",
                                  "x-loosened-by": [
                                    "raised",
                                    "removed"
                                  ]
                                },
                                "at-least": {
                                  "description": "The smallest value that passes.",
                                  "type": "number",
                                  "x-scale": "number",
                                  "x-loosened-by": [
                                    "lowered",
                                    "removed"
                                  ]
                                },
                                "equals": {
                                  "description": "The only value that passes.",
                                  "type": [
                                    "string",
                                    "number",
                                    "boolean"
                                  ],
                                  "x-form": "a text, a number or a boolean",
                                  "x-loosened-by": [
                                    "changed",
                                    "removed"
                                  ]
                                },
                                "unit": {
                                  "description": "The unit of the values, as written in the file.",
                                  "type": "string",
                                  "examples": [
                                    "percent"
                                  ],
                                  "x-loosened-by": [
                                    "changed",
                                    "removed"
                                  ]
                                },
                                "samples": {
                                  "type": "string",
                                  "pattern": "^(?:/[^\\n]*)?$",
                                  "x-form": "a JSON pointer such as `/results/accuracy`",
                                  "description": "The JSON pointer to the number of samples.",
                                  "x-loosened-by": [
                                    "changed",
                                    "removed"
                                  ]
                                }
                              }
                            },
                            "card-metric": {
                              "description": "A metric that the model card claims, if you like compared with a results file.",
                              "type": "object",
                              "additionalProperties": false,
                              "required": [
                                "name"
                              ],
                              "x-loosened-by": "removed",
                              "properties": {
                                "name": {
                                  "description": "The metric's name in the card.",
                                  "type": "string",
                                  "minLength": 1,
                                  "x-loosened-by": "changed"
                                },
                                "card": {
                                  "type": "string",
                                  "minLength": 1,
                                  "x-type": "path",
                                  "x-form": "a path",
                                  "description": "The card, where there are several.",
                                  "x-loosened-by": [
                                    "changed",
                                    "removed"
                                  ]
                                },
                                "dataset": {
                                  "description": "The data set it was measured on.",
                                  "type": "string",
                                  "x-loosened-by": [
                                    "changed",
                                    "removed"
                                  ]
                                },
                                "slice": {
                                  "description": "The group or slice.",
                                  "type": "string",
                                  "x-loosened-by": [
                                    "changed",
                                    "removed"
                                  ]
                                },
                                "at-most": {
                                  "description": "The largest value that passes.",
                                  "type": "number",
                                  "x-scale": "number",
                                  "x-loosened-by": [
                                    "raised",
                                    "removed"
                                  ]
                                },
                                "at-least": {
                                  "description": "The smallest value that passes.",
                                  "type": "number",
                                  "x-scale": "number",
                                  "x-loosened-by": [
                                    "lowered",
                                    "removed"
                                  ]
                                },
                                "equals": {
                                  "description": "The only value that passes.",
                                  "type": [
                                    "string",
                                    "number",
                                    "boolean"
                                  ],
                                  "x-form": "a text, a number or a boolean",
                                  "x-loosened-by": [
                                    "changed",
                                    "removed"
                                  ]
                                },
                                "unit": {
                                  "description": "The unit of the values, as written in the file.",
                                  "type": "string",
                                  "examples": [
                                    "percent"
                                  ],
                                  "x-loosened-by": [
                                    "changed",
                                    "removed"
                                  ]
                                },
                                "matches": {
                                  "description": "The results file that has to show the same number.",
                                  "type": "object",
                                  "additionalProperties": false,
                                  "required": [
                                    "file",
                                    "pointer"
                                  ],
                                  "x-loosened-by": "removed",
                                  "properties": {
                                    "file": {
                                      "type": "string",
                                      "minLength": 1,
                                      "x-type": "path",
                                      "x-form": "a path",
                                      "x-loosened-by": "changed",
                                      "description": "The results file."
                                    },
                                    "pointer": {
                                      "type": "string",
                                      "pattern": "^(?:/[^\\n]*)?$",
                                      "x-form": "a JSON pointer such as `/results/accuracy`",
                                      "description": "The JSON pointer to the number.",
                                      "x-loosened-by": [
                                        "changed",
                                        "removed"
                                      ]
                                    },
                                    "tolerance": {
                                      "description": "How far the two may differ.",
                                      "type": "number",
                                      "minimum": 0,
                                      "default": 0,
                                      "x-form": "a number from 0",
                                      "x-scale": "number",
                                      "x-loosened-by": "raised"
                                    }
                                  }
                                }
                              }
                            },
                            "junit": {
                              "description": "Tests in a JUnit file: none failed, and none was left out but those allowed.",
                              "type": "object",
                              "additionalProperties": false,
                              "required": [
                                "file"
                              ],
                              "x-loosened-by": "removed",
                              "properties": {
                                "file": {
                                  "type": "string",
                                  "minLength": 1,
                                  "x-type": "path",
                                  "x-form": "a path",
                                  "x-loosened-by": "changed",
                                  "description": "The JUnit file."
                                },
                                "suite": {
                                  "description": "Only this suite.",
                                  "type": "string",
                                  "x-loosened-by": [
                                    "added",
                                    "changed"
                                  ]
                                },
                                "test": {
                                  "description": "Only this test.",
                                  "type": "string",
                                  "x-loosened-by": [
                                    "added",
                                    "changed"
                                  ]
                                },
                                "skipped-at-most": {
                                  "description": "How many tests may have been skipped.",
                                  "type": "integer",
                                  "minimum": 0,
                                  "default": 0,
                                  "x-form": "a whole number from 0",
                                  "x-scale": "number",
                                  "x-loosened-by": "raised"
                                }
                              }
                            },
                            "sarif": {
                              "description": "What a scanner found, in a SARIF file.",
                              "type": "object",
                              "additionalProperties": false,
                              "required": [
                                "file"
                              ],
                              "x-loosened-by": "removed",
                              "properties": {
                                "file": {
                                  "type": "string",
                                  "minLength": 1,
                                  "x-type": "path",
                                  "x-form": "a path",
                                  "x-loosened-by": "changed",
                                  "description": "The SARIF file."
                                },
                                "tool": {
                                  "description": "The scanner that has to have run.",
                                  "type": "string",
                                  "x-loosened-by": [
                                    "changed",
                                    "removed"
                                  ]
                                },
                                "rules": {
                                  "type": "array",
                                  "items": {
                                    "description": "One item.",
                                    "type": "string"
                                  },
                                  "description": "Only these rules.",
                                  "x-loosened-by": [
                                    "added",
                                    "changed"
                                  ]
                                },
                                "level": {
                                  "description": "The lowest level that counts.",
                                  "enum": [
                                    "error",
                                    "warning",
                                    "note"
                                  ],
                                  "default": "warning",
                                  "x-scale": [
                                    "error",
                                    "warning",
                                    "note"
                                  ],
                                  "x-loosened-by": "lowered"
                                },
                                "at-most": {
                                  "description": "How many there may be.",
                                  "type": "integer",
                                  "minimum": 0,
                                  "default": 0,
                                  "x-form": "a whole number from 0",
                                  "x-scale": "number",
                                  "x-loosened-by": "raised"
                                }
                              }
                            },
                            "lm-eval": {
                              "description": "A metric in the results of the LM evaluation harness.",
                              "type": "object",
                              "additionalProperties": false,
                              "required": [
                                "file",
                                "task",
                                "metric"
                              ],
                              "x-loosened-by": "removed",
                              "properties": {
                                "file": {
                                  "type": "string",
                                  "minLength": 1,
                                  "x-type": "path",
                                  "x-form": "a path",
                                  "x-loosened-by": "changed",
                                  "description": "The results file."
                                },
                                "task": {
                                  "description": "The task.",
                                  "type": "string",
                                  "x-loosened-by": "changed"
                                },
                                "metric": {
                                  "description": "The metric, with its filter if it has one.",
                                  "type": "string",
                                  "examples": [
                                    "acc,none"
                                  ],
                                  "x-loosened-by": "changed"
                                },
                                "at-most": {
                                  "description": "The largest value that passes.",
                                  "type": "number",
                                  "x-scale": "number",
                                  "x-loosened-by": [
                                    "raised",
                                    "removed"
                                  ]
                                },
                                "at-least": {
                                  "description": "The smallest value that passes.",
                                  "type": "number",
                                  "x-scale": "number",
                                  "x-loosened-by": [
                                    "lowered",
                                    "removed"
                                  ]
                                }
                              }
                            },
                            "inspect": {
                              "description": "A metric in a log of Inspect.",
                              "type": "object",
                              "additionalProperties": false,
                              "required": [
                                "file",
                                "metric"
                              ],
                              "x-loosened-by": "removed",
                              "properties": {
                                "file": {
                                  "type": "string",
                                  "minLength": 1,
                                  "x-type": "path",
                                  "x-form": "a path",
                                  "x-loosened-by": "changed",
                                  "description": "The log."
                                },
                                "scorer": {
                                  "description": "The scorer, where there are several.",
                                  "type": "string",
                                  "x-loosened-by": [
                                    "changed",
                                    "removed"
                                  ]
                                },
                                "metric": {
                                  "description": "The metric.",
                                  "type": "string",
                                  "examples": [
                                    "accuracy"
                                  ],
                                  "x-loosened-by": "changed"
                                },
                                "at-most": {
                                  "description": "The largest value that passes.",
                                  "type": "number",
                                  "x-scale": "number",
                                  "x-loosened-by": [
                                    "raised",
                                    "removed"
                                  ]
                                },
                                "at-least": {
                                  "description": "The smallest value that passes.",
                                  "type": "number",
                                  "x-scale": "number",
                                  "x-loosened-by": [
                                    "lowered",
                                    "removed"
                                  ]
                                }
                              }
                            },
                            "garak": {
                              "description": "The share of failed attempts in a report of garak.",
                              "type": "object",
                              "additionalProperties": false,
                              "required": [
                                "file"
                              ],
                              "x-loosened-by": "removed",
                              "properties": {
                                "file": {
                                  "type": "string",
                                  "minLength": 1,
                                  "x-type": "path",
                                  "x-form": "a path",
                                  "x-loosened-by": "changed",
                                  "description": "The report."
                                },
                                "probe": {
                                  "description": "Only this probe.",
                                  "type": "string",
                                  "x-loosened-by": [
                                    "added",
                                    "changed"
                                  ]
                                },
                                "detector": {
                                  "description": "Only this detector.",
                                  "type": "string",
                                  "x-loosened-by": [
                                    "added",
                                    "changed"
                                  ]
                                },
                                "at-most": {
                                  "type": "number",
                                  "minimum": 0,
                                  "maximum": 1,
                                  "x-form": "a number from 0 to 1",
                                  "x-scale": "number",
                                  "description": "The largest share that may fail, from 0 to 1.",
                                  "default": 0,
                                  "x-loosened-by": "raised"
                                }
                              }
                            },
                            "promptfoo": {
                              "description": "The share of passed tests in the results of promptfoo.",
                              "type": "object",
                              "additionalProperties": false,
                              "required": [
                                "file"
                              ],
                              "x-loosened-by": "removed",
                              "properties": {
                                "file": {
                                  "type": "string",
                                  "minLength": 1,
                                  "x-type": "path",
                                  "x-form": "a path",
                                  "x-loosened-by": "changed",
                                  "description": "The results file."
                                },
                                "at-least": {
                                  "type": "number",
                                  "minimum": 0,
                                  "maximum": 1,
                                  "x-form": "a number from 0 to 1",
                                  "x-scale": "number",
                                  "description": "The smallest share that has to pass, from 0 to 1.",
                                  "default": 1,
                                  "x-loosened-by": "lowered"
                                },
                                "errors-at-most": {
                                  "description": "How many tests may have broken down.",
                                  "type": "integer",
                                  "minimum": 0,
                                  "default": 0,
                                  "x-form": "a whole number from 0",
                                  "x-scale": "number",
                                  "x-loosened-by": "raised"
                                }
                              }
                            },
                            "csv": {
                              "description": "A column of a CSV file.",
                              "type": "object",
                              "additionalProperties": false,
                              "required": [
                                "file",
                                "column"
                              ],
                              "x-loosened-by": "removed",
                              "properties": {
                                "file": {
                                  "type": "string",
                                  "minLength": 1,
                                  "x-type": "path",
                                  "x-form": "a path",
                                  "x-loosened-by": "changed",
                                  "description": "The CSV file."
                                },
                                "column": {
                                  "description": "The column's heading.",
                                  "type": "string",
                                  "x-loosened-by": "changed"
                                },
                                "where": {
                                  "description": "Only rows with these values, by column.",
                                  "type": "object",
                                  "additionalProperties": {
                                    "description": "The value.",
                                    "type": [
                                      "string",
                                      "number"
                                    ],
                                    "x-form": "a text or a number"
                                  },
                                  "x-loosened-by": [
                                    "added",
                                    "changed",
                                    "removed"
                                  ]
                                },
                                "take": {
                                  "description": "What is made of the column's numbers.",
                                  "enum": [
                                    "each",
                                    "min",
                                    "max",
                                    "mean",
                                    "sum",
                                    "last"
                                  ],
                                  "default": "each",
                                  "x-loosened-by": [
                                    "added",
                                    "changed",
                                    "removed"
                                  ]
                                },
                                "at-most": {
                                  "description": "The largest value that passes.",
                                  "type": "number",
                                  "x-scale": "number",
                                  "x-loosened-by": [
                                    "raised",
                                    "removed"
                                  ]
                                },
                                "at-least": {
                                  "description": "The smallest value that passes.",
                                  "type": "number",
                                  "x-scale": "number",
                                  "x-loosened-by": [
                                    "lowered",
                                    "removed"
                                  ]
                                },
                                "equals": {
                                  "description": "The only value that passes.",
                                  "type": [
                                    "string",
                                    "number",
                                    "boolean"
                                  ],
                                  "x-form": "a text, a number or a boolean",
                                  "x-loosened-by": [
                                    "changed",
                                    "removed"
                                  ]
                                },
                                "unit": {
                                  "description": "The unit of the values, as written in the file.",
                                  "type": "string",
                                  "examples": [
                                    "percent"
                                  ],
                                  "x-loosened-by": [
                                    "changed",
                                    "removed"
                                  ]
                                }
                              }
                            },
                            "record": {
                              "description": "What a person did: who, when and what. It never earns a lower level by itself.",
                              "type": "object",
                              "additionalProperties": false,
                              "required": [
                                "who",
                                "when",
                                "what"
                              ],
                              "x-loosened-by": "removed",
                              "patternProperties": {
                                "^x-": {
                                  "description": "Yours to use; the gate does not read it."
                                }
                              },
                              "properties": {
                                "who": {
                                  "type": "string",
                                  "examples": [
                                    "@alice",
                                    "@acme/credit-risk",
                                    "risk@acme.example"
                                  ],
                                  "description": "Who did it."
                                },
                                "when": {
                                  "type": "string",
                                  "format": "date",
                                  "x-type": "date",
                                  "x-form": "a day such as `2026-11-21`",
                                  "description": "The day it was done.",
                                  "x-past": true
                                },
                                "what": {
                                  "description": "What was done.",
                                  "type": "string",
                                  "x-loosened-by": "changed"
                                },
                                "where": {
                                  "description": "Where its record is kept.",
                                  "type": "string"
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              },
              "x-loosened-by": "removed"
            },
            "residual": {
              "type": "object",
              "additionalProperties": false,
              "patternProperties": {
                "^x-": {
                  "description": "Yours to use; the gate does not read it."
                }
              },
              "properties": {
                "likelihood": {
                  "x-form": "a word of the scale or its number from 1, or one for each of `individuals`, `organization` and `society`",
                  "oneOf": [
                    {
                      "type": "string"
                    },
                    {
                      "type": "integer"
                    },
                    {
                      "type": "object",
                      "additionalProperties": false,
                      "minProperties": 1,
                      "properties": {
                        "individuals": {
                          "x-form": "a word of the scale or its number from 1",
                          "oneOf": [
                            {
                              "type": "string"
                            },
                            {
                              "type": "integer"
                            }
                          ],
                          "description": "For what happens to people."
                        },
                        "organization": {
                          "x-form": "a word of the scale or its number from 1",
                          "oneOf": [
                            {
                              "type": "string"
                            },
                            {
                              "type": "integer"
                            }
                          ],
                          "description": "For what happens to the organization."
                        },
                        "society": {
                          "x-form": "a word of the scale or its number from 1",
                          "oneOf": [
                            {
                              "type": "string"
                            },
                            {
                              "type": "integer"
                            }
                          ],
                          "description": "For what happens to society."
                        }
                      }
                    }
                  ],
                  "description": "How likely it is, on the likelihood scale.",
                  "examples": [
                    "likely"
                  ],
                  "x-scale": "likelihood",
                  "x-loosened-by": [
                    "lowered",
                    "removed"
                  ]
                },
                "consequence": {
                  "x-form": "a word of the scale or its number from 1, or one for each of `individuals`, `organization` and `society`",
                  "oneOf": [
                    {
                      "type": "string"
                    },
                    {
                      "type": "integer"
                    },
                    {
                      "type": "object",
                      "additionalProperties": false,
                      "minProperties": 1,
                      "properties": {
                        "individuals": {
                          "x-form": "a word of the scale or its number from 1",
                          "oneOf": [
                            {
                              "type": "string"
                            },
                            {
                              "type": "integer"
                            }
                          ],
                          "description": "For what happens to people."
                        },
                        "organization": {
                          "x-form": "a word of the scale or its number from 1",
                          "oneOf": [
                            {
                              "type": "string"
                            },
                            {
                              "type": "integer"
                            }
                          ],
                          "description": "For what happens to the organization."
                        },
                        "society": {
                          "x-form": "a word of the scale or its number from 1",
                          "oneOf": [
                            {
                              "type": "string"
                            },
                            {
                              "type": "integer"
                            }
                          ],
                          "description": "For what happens to society."
                        }
                      }
                    }
                  ],
                  "description": "How bad it would be, on the consequence scale.",
                  "examples": [
                    {
                      "individuals": "major",
                      "organization": "moderate"
                    }
                  ],
                  "x-scale": "consequence",
                  "x-loosened-by": [
                    "lowered",
                    "removed"
                  ]
                },
                "basis": {
                  "description": "What the estimate rests on.",
                  "enum": [
                    "expert",
                    "history",
                    "measured",
                    "model",
                    "literature"
                  ]
                },
                "knowledge": {
                  "description": "How much is known.",
                  "enum": [
                    "low",
                    "medium",
                    "high"
                  ]
                }
              },
              "description": "The estimate after the treatment. It counts only once key controls have earned it with evidence."
            },
            "acceptance": {
              "description": "Who holds the risk as it is, although it is above the appetite, and until when.",
              "type": "object",
              "additionalProperties": false,
              "patternProperties": {
                "^x-": {
                  "description": "Yours to use; the gate does not read it."
                }
              },
              "properties": {
                "by": {
                  "description": "The authority that accepts.",
                  "type": "string",
                  "examples": [
                    "risk-board"
                  ]
                },
                "level": {
                  "description": "The level that is accepted.",
                  "type": "string",
                  "x-type": "level",
                  "x-form": "one of the levels",
                  "x-scale": "level"
                },
                "date": {
                  "type": "string",
                  "format": "date",
                  "x-type": "date",
                  "x-form": "a day such as `2026-11-21`",
                  "description": "The day of acceptance.",
                  "x-past": true
                },
                "expires": {
                  "type": "string",
                  "format": "date",
                  "x-type": "date",
                  "x-form": "a day such as `2026-11-21`",
                  "description": "The last day on which it holds."
                },
                "reason": {
                  "description": "Why it is held.",
                  "type": "string"
                },
                "conditions": {
                  "type": "array",
                  "items": {
                    "description": "One item.",
                    "type": "string"
                  },
                  "description": "What has to hold meanwhile."
                },
                "of": {
                  "type": "string",
                  "pattern": "^sha256:[0-9a-f]{64}$",
                  "x-form": "`sha256:` and 64 hexadecimal digits",
                  "description": "The digest of the risk's state that was accepted."
                }
              },
              "x-loosened-by": [
                "added",
                "replaced"
              ]
            },
            "review": {
              "description": "The last review.",
              "type": "object",
              "additionalProperties": false,
              "patternProperties": {
                "^x-": {
                  "description": "Yours to use; the gate does not read it."
                }
              },
              "properties": {
                "date": {
                  "type": "string",
                  "format": "date",
                  "x-type": "date",
                  "x-form": "a day such as `2026-11-21`",
                  "description": "The day of the review.",
                  "x-past": true
                },
                "by": {
                  "type": "string",
                  "examples": [
                    "@alice",
                    "@acme/credit-risk",
                    "risk@acme.example"
                  ],
                  "description": "Who reviewed."
                },
                "result": {
                  "description": "What came of it.",
                  "enum": [
                    "unchanged",
                    "changed"
                  ]
                },
                "of": {
                  "type": "string",
                  "pattern": "^sha256:[0-9a-f]{64}$",
                  "x-form": "`sha256:` and 64 hexadecimal digits",
                  "description": "The digest of the risk's state that was reviewed."
                }
              }
            },
            "tracker": {
              "description": "Where work on it is tracked.",
              "type": "string",
              "examples": [
                "ACME-123"
              ]
            },
            "links": {
              "description": "Catalogue ids of what it corresponds to.",
              "type": "array",
              "items": {
                "type": "string",
                "pattern": "^[a-z0-9][a-z0-9@.-]{0,63}:\\S.{0,99}$",
                "x-type": "catalogue-id",
                "x-form": "a catalogue id such as `iso-42001:A.7.4`",
                "description": "A catalogue id."
              },
              "examples": [
                [
                  "air:AIR-031",
                  "owasp-llm@2025:LLM09"
                ]
              ],
              "x-loosened-by": [
                "narrowed",
                "removed"
              ]
            }
          }
        }
      },
      "incidents": {
        "description": "What did happen.",
        "type": "array",
        "x-loosened-by": "narrowed",
        "items": {
          "description": "One incident.",
          "type": "object",
          "additionalProperties": false,
          "required": [
            "id"
          ],
          "patternProperties": {
            "^x-": {
              "description": "Yours to use; the gate does not read it."
            }
          },
          "properties": {
            "id": {
              "type": "string",
              "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$",
              "x-form": "an id of letters, digits, `.`, `_` and `-` (at most 64)",
              "description": "The incident's name, unique in the manifest.",
              "examples": [
                "INC-4"
              ]
            },
            "date": {
              "type": "string",
              "format": "date",
              "x-type": "date",
              "x-form": "a day such as `2026-11-21`",
              "description": "The day it happened.",
              "x-past": true
            },
            "risks": {
              "description": "The ids of the risks that came true.",
              "type": "array",
              "items": {
                "description": "A risk's id.",
                "type": "string"
              },
              "x-loosened-by": "narrowed"
            },
            "severity": {
              "description": "How grave it was.",
              "enum": [
                "minor",
                "major",
                "serious"
              ],
              "x-scale": [
                "minor",
                "major",
                "serious"
              ],
              "x-loosened-by": [
                "lowered",
                "removed"
              ]
            },
            "what": {
              "description": "What happened, to whom, and what was done.",
              "type": "string"
            }
          }
        }
      },
      "not-applicable": {
        "description": "Annex items, clauses and standards that are said not to apply, each with a reason.",
        "type": "array",
        "x-loosened-by": "added",
        "items": {
          "description": "One thing that does not apply.",
          "type": "object",
          "additionalProperties": false,
          "required": [
            "id"
          ],
          "patternProperties": {
            "^x-": {
              "description": "Yours to use; the gate does not read it."
            }
          },
          "properties": {
            "id": {
              "type": "string",
              "pattern": "^[a-z0-9][a-z0-9@.-]{0,63}:\\S.{0,99}$",
              "x-type": "catalogue-id",
              "x-form": "a catalogue id such as `iso-42001:A.7.4`",
              "description": "Its catalogue id.",
              "examples": [
                "iso-42001:A.10.3"
              ]
            },
            "reason": {
              "description": "Why it does not apply.",
              "type": "string",
              "x-loosened-by": "removed"
            }
          }
        }
      }
    }
  },
  "people": {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": "people.schema.json",
    "title": "People",
    "description": "Which logins stand for the authorities and teams that manifests, criteria and the configuration name.",
    "type": "object",
    "additionalProperties": false,
    "required": [
      "version",
      "people"
    ],
    "patternProperties": {
      "^x-": {
        "description": "Yours to use; the gate does not read it."
      }
    },
    "properties": {
      "version": {
        "description": "The version of this format.",
        "const": 1
      },
      "people": {
        "description": "Authorities and teams by name.",
        "type": "object",
        "additionalProperties": {
          "description": "One authority or team.",
          "x-form": "a list of logins, or `logins` and `delegates`",
          "x-loosened-by": [
            "changed",
            "removed"
          ],
          "oneOf": [
            {
              "type": "array",
              "minItems": 1,
              "items": {
                "description": "A GitHub login, with or without `@`.",
                "type": "string",
                "pattern": "^@?[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})(?:_[A-Za-z0-9]{1,20})?$",
                "x-form": "a GitHub login such as `alice` or `@alice`"
              }
            },
            {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "logins"
              ],
              "patternProperties": {
                "^x-": {
                  "description": "Yours to use; the gate does not read it."
                }
              },
              "properties": {
                "title": {
                  "description": "What the authority is called in full.",
                  "type": "string"
                },
                "logins": {
                  "description": "The GitHub logins of its members.",
                  "type": "array",
                  "minItems": 1,
                  "items": {
                    "description": "A GitHub login, with or without `@`.",
                    "type": "string",
                    "pattern": "^@?[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})(?:_[A-Za-z0-9]{1,20})?$",
                    "x-form": "a GitHub login such as `alice` or `@alice`"
                  }
                },
                "delegates": {
                  "description": "Logins that act for it, as the members may.",
                  "type": "array",
                  "items": {
                    "description": "A GitHub login, with or without `@`.",
                    "type": "string",
                    "pattern": "^@?[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})(?:_[A-Za-z0-9]{1,20})?$",
                    "x-form": "a GitHub login such as `alice` or `@alice`"
                  }
                }
              }
            }
          ]
        },
        "examples": [
          {
            "risk-board": {
              "logins": [
                "alice",
                "bob"
              ],
              "delegates": [
                "carol"
              ]
            }
          }
        ],
        "x-loosened-by": "added"
      }
    }
  },
  "policy": {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": "policy.schema.json",
    "title": "Policy",
    "description": "Requirements on AI systems and their risks, written as rules over the facts of a manifest, its model cards and its evidence.",
    "type": "object",
    "additionalProperties": false,
    "required": [
      "version",
      "id",
      "title",
      "rules"
    ],
    "patternProperties": {
      "^x-": {
        "description": "Yours to use; the gate does not read it."
      }
    },
    "properties": {
      "version": {
        "description": "The version of this format.",
        "const": 1
      },
      "id": {
        "type": "string",
        "pattern": "^[a-z0-9][a-z0-9.-]{0,63}$",
        "x-form": "an id of small letters, digits, `.` and `-` (at most 64)",
        "description": "The policy's name, the first half of every rule's.",
        "examples": [
          "iso-23894"
        ],
        "x-loosened-by": "changed"
      },
      "title": {
        "description": "What the policy is about, in a few words.",
        "type": "string",
        "minLength": 1
      },
      "description": {
        "description": "What the policy is for and where it comes from.",
        "type": "string"
      },
      "parameters": {
        "description": "Values that a configuration may change, by name; conditions take them as `parameters.NAME`.",
        "type": "object",
        "additionalProperties": {
          "description": "One parameter.",
          "type": "object",
          "additionalProperties": false,
          "required": [
            "type",
            "default",
            "stricter",
            "description"
          ],
          "properties": {
            "type": {
              "description": "The type of its value.",
              "enum": [
                "duration",
                "number",
                "text",
                "list"
              ]
            },
            "default": {
              "description": "Its value where the configuration says nothing.",
              "x-form": "a text, a number or a list of texts",
              "oneOf": [
                {
                  "type": "string"
                },
                {
                  "type": "number"
                },
                {
                  "type": "array",
                  "items": {
                    "description": "One item.",
                    "type": "string"
                  }
                }
              ],
              "x-loosened-by": [
                "changed",
                "removed"
              ]
            },
            "stricter": {
              "description": "In which direction a change makes the policy stricter; `never` where no change does.",
              "enum": [
                "lower",
                "higher",
                "never"
              ],
              "x-loosened-by": "changed"
            },
            "description": {
              "description": "What the parameter decides.",
              "type": "string",
              "minLength": 1
            }
          }
        },
        "examples": [
          {
            "review-notice": {
              "type": "duration",
              "default": "14d",
              "stricter": "higher",
              "description": "How long before a due date a note appears."
            }
          }
        ],
        "x-loosened-by": "removed"
      },
      "sample": {
        "description": "The folder of a valid manifest with its files, beside this policy, on which the examples are built.",
        "type": "string",
        "minLength": 1,
        "examples": [
          "samples/lender"
        ]
      },
      "rules": {
        "description": "The requirements.",
        "type": "array",
        "minItems": 1,
        "x-loosened-by": "narrowed",
        "items": {
          "description": "One requirement: of which subjects, when, and what it asks of them.",
          "type": "object",
          "additionalProperties": false,
          "required": [
            "id",
            "title",
            "clauses",
            "level",
            "for",
            "require",
            "message",
            "fix",
            "examples"
          ],
          "patternProperties": {
            "^x-": {
              "description": "Yours to use; the gate does not read it."
            }
          },
          "properties": {
            "id": {
              "type": "string",
              "pattern": "^[a-z0-9][a-z0-9.-]{0,63}$",
              "x-form": "an id of small letters, digits, `.` and `-` (at most 64)",
              "description": "The rule's name, unique in the policy.",
              "examples": [
                "above-appetite-treated"
              ]
            },
            "title": {
              "description": "What holds where the rule is met, as a sentence.",
              "type": "string",
              "minLength": 1
            },
            "rationale": {
              "description": "Why the requirement exists.",
              "type": "string"
            },
            "clauses": {
              "description": "The clauses for which meeting this rule is evidence.",
              "type": "array",
              "minItems": 1,
              "uniqueItems": true,
              "items": {
                "type": "string",
                "pattern": "^[a-z0-9][a-z0-9@.-]{0,63}:\\S.{0,99}$",
                "x-type": "catalogue-id",
                "x-form": "a catalogue id such as `iso-23894:6.5.2`",
                "description": "A catalogue id."
              }
            },
            "level": {
              "x-form": "`off`, `note`, `warn` or `block`, or one for each gate",
              "oneOf": [
                {
                  "type": "string",
                  "enum": [
                    "off",
                    "note",
                    "warn",
                    "block"
                  ]
                },
                {
                  "type": "object",
                  "additionalProperties": false,
                  "minProperties": 1,
                  "properties": {
                    "pull-request": {
                      "enum": [
                        "off",
                        "note",
                        "warn",
                        "block"
                      ],
                      "description": "On pull requests."
                    },
                    "release": {
                      "enum": [
                        "off",
                        "note",
                        "warn",
                        "block"
                      ],
                      "description": "Before a release."
                    },
                    "monitor": {
                      "enum": [
                        "off",
                        "note",
                        "warn",
                        "block"
                      ],
                      "description": "On a schedule."
                    }
                  }
                }
              ],
              "description": "How grave a finding of this rule is, for all gates or gate by gate.",
              "x-scale": [
                "off",
                "note",
                "warn",
                "block"
              ],
              "x-loosened-by": [
                "lowered",
                "removed"
              ]
            },
            "for": {
              "description": "The subjects that the rule is asked about.",
              "enum": [
                "manifest",
                "system",
                "party",
                "card",
                "risk",
                "treatment",
                "control",
                "evidence",
                "acceptance",
                "asset",
                "change",
                "waiver"
              ],
              "x-loosened-by": "changed"
            },
            "when": {
              "x-form": "a condition (`present: [risk.owner]`), or a list of conditions",
              "oneOf": [
                {
                  "type": "object",
                  "minProperties": 1,
                  "description": "One condition: an operator with its arguments."
                },
                {
                  "type": "array",
                  "minItems": 1,
                  "items": {
                    "description": "One condition: an operator with its arguments.",
                    "type": "object",
                    "minProperties": 1
                  }
                }
              ],
              "description": "The condition under which the rule asks anything; a list means all of them.",
              "x-loosened-by": [
                "added",
                "changed"
              ]
            },
            "require": {
              "x-form": "a condition (`present: [risk.owner]`), or a list of conditions",
              "oneOf": [
                {
                  "type": "object",
                  "minProperties": 1,
                  "description": "One condition: an operator with its arguments."
                },
                {
                  "type": "array",
                  "minItems": 1,
                  "items": {
                    "description": "One condition: an operator with its arguments.",
                    "type": "object",
                    "minProperties": 1
                  }
                }
              ],
              "description": "What the rule asks; a list means all of them.",
              "x-loosened-by": [
                "changed",
                "removed"
              ]
            },
            "at": {
              "description": "The fact at which the annotation stands; without it, the subject.",
              "type": "string",
              "minLength": 1,
              "examples": [
                "risk.treatment"
              ]
            },
            "message": {
              "description": "What is wrong, as a sentence; `{risk.id}`, `{because}` and `{missing}` are filled in.",
              "type": "string",
              "minLength": 1
            },
            "fix": {
              "description": "What to do about it, as a sentence.",
              "type": "string",
              "minLength": 1
            },
            "grade": {
              "description": "What the rule rests on: a measurement, a record somebody signed, or the author's word.",
              "enum": [
                "measured",
                "attested",
                "declared"
              ]
            },
            "examples": {
              "description": "Changes to the sample on which the rule holds, and on which it fails.",
              "type": "object",
              "additionalProperties": false,
              "required": [
                "pass",
                "fail"
              ],
              "properties": {
                "pass": {
                  "type": "array",
                  "minItems": 1,
                  "items": {
                    "description": "One example.",
                    "type": "object",
                    "additionalProperties": false,
                    "required": [
                      "why"
                    ],
                    "properties": {
                      "why": {
                        "description": "What the example shows, in a few words.",
                        "type": "string",
                        "minLength": 1
                      },
                      "set": {
                        "description": "Values of the sample's manifest by id path; `null` deletes.",
                        "type": "object",
                        "examples": [
                          {
                            "risks[CR-001].owner": null
                          }
                        ]
                      },
                      "base": {
                        "description": "The same for the base side; without it the base is the sample as it stands.",
                        "type": "object"
                      },
                      "files": {
                        "description": "Whole files beside the manifest, by path; `null` deletes.",
                        "type": "object",
                        "additionalProperties": {
                          "description": "The file's text.",
                          "type": [
                            "string",
                            "null"
                          ]
                        }
                      },
                      "today": {
                        "description": "The day on which the example is looked at.",
                        "type": "string",
                        "format": "date",
                        "x-type": "date",
                        "x-form": "a day such as `2026-11-21`"
                      },
                      "gate": {
                        "description": "The gate at which the example stands.",
                        "enum": [
                          "pull-request",
                          "release",
                          "monitor"
                        ]
                      }
                    }
                  },
                  "description": "Where the rule holds."
                },
                "fail": {
                  "type": "array",
                  "minItems": 1,
                  "items": {
                    "description": "One example.",
                    "type": "object",
                    "additionalProperties": false,
                    "required": [
                      "why"
                    ],
                    "properties": {
                      "why": {
                        "description": "What the example shows, in a few words.",
                        "type": "string",
                        "minLength": 1
                      },
                      "set": {
                        "description": "Values of the sample's manifest by id path; `null` deletes.",
                        "type": "object",
                        "examples": [
                          {
                            "risks[CR-001].owner": null
                          }
                        ]
                      },
                      "base": {
                        "description": "The same for the base side; without it the base is the sample as it stands.",
                        "type": "object"
                      },
                      "files": {
                        "description": "Whole files beside the manifest, by path; `null` deletes.",
                        "type": "object",
                        "additionalProperties": {
                          "description": "The file's text.",
                          "type": [
                            "string",
                            "null"
                          ]
                        }
                      },
                      "today": {
                        "description": "The day on which the example is looked at.",
                        "type": "string",
                        "format": "date",
                        "x-type": "date",
                        "x-form": "a day such as `2026-11-21`"
                      },
                      "gate": {
                        "description": "The gate at which the example stands.",
                        "enum": [
                          "pull-request",
                          "release",
                          "monitor"
                        ]
                      }
                    }
                  },
                  "description": "Where the rule fails."
                }
              }
            }
          }
        }
      }
    }
  },
  "report": {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": "report.schema.json",
    "title": "Report",
    "description": "All that a review has to say, as plain data. Every other format is a rendering of it; the same inputs give the same bytes.",
    "type": "object",
    "additionalProperties": false,
    "required": [
      "version",
      "tool",
      "gate",
      "today",
      "simulated",
      "adoption",
      "holdsUntil",
      "rules",
      "base",
      "head",
      "policies",
      "verdict",
      "proposed",
      "findings",
      "resolved",
      "systems",
      "delta",
      "clauses",
      "notes"
    ],
    "properties": {
      "version": {
        "description": "The version of this format.",
        "const": 1
      },
      "tool": {
        "description": "What made the report.",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "name",
          "version"
        ],
        "properties": {
          "name": {
            "description": "Its name.",
            "type": "string"
          },
          "version": {
            "description": "Its version.",
            "type": "string"
          }
        }
      },
      "gate": {
        "description": "The gate at which the review stands.",
        "enum": [
          "pull-request",
          "release",
          "monitor"
        ]
      },
      "today": {
        "type": "string",
        "format": "date",
        "description": "The day of the review."
      },
      "simulated": {
        "description": "Whether that day was given, not read from the clock; a release verdict refuses such a report.",
        "type": "boolean"
      },
      "adoption": {
        "description": "Whether this pull request brings the first manifest, so that debt is listed and does not block.",
        "type": "boolean"
      },
      "holdsUntil": {
        "type": [
          "string",
          "null"
        ],
        "format": "date",
        "description": "The first day on which the verdict would worsen by time alone; null where no date makes it."
      },
      "rules": {
        "description": "Where the rules come from.",
        "enum": [
          "base",
          "head",
          "given",
          "shipped"
        ]
      },
      "base": {
        "description": "What the head is compared with; null where with nothing.",
        "oneOf": [
          {
            "type": "null"
          },
          {
            "description": "A revision.",
            "type": "object",
            "additionalProperties": false,
            "required": [
              "revision"
            ],
            "properties": {
              "revision": {
                "description": "The full commit id; null for a directory.",
                "type": [
                  "string",
                  "null"
                ]
              }
            }
          }
        ]
      },
      "head": {
        "description": "What is reviewed.",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "revision"
        ],
        "properties": {
          "revision": {
            "description": "The full commit id; null for a directory.",
            "type": [
              "string",
              "null"
            ]
          }
        }
      },
      "policies": {
        "description": "The policies in force.",
        "type": "array",
        "items": {
          "description": "One policy.",
          "type": "object",
          "additionalProperties": false,
          "required": [
            "id",
            "title",
            "source",
            "digest"
          ],
          "properties": {
            "id": {
              "description": "Its id.",
              "type": "string"
            },
            "title": {
              "description": "Its title.",
              "type": "string"
            },
            "source": {
              "description": "`shipped`, or its path.",
              "type": "string"
            },
            "digest": {
              "description": "The digest of its text and of what the configuration changed.",
              "type": "string",
              "pattern": "^sha256:[0-9a-f]{64}$"
            }
          }
        }
      },
      "verdict": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "outcome",
          "counts"
        ],
        "properties": {
          "outcome": {
            "description": "The one word.",
            "enum": [
              "pass",
              "warn",
              "block"
            ]
          },
          "counts": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "block",
              "warn",
              "note",
              "waived",
              "inherited",
              "resolved"
            ],
            "properties": {
              "block": {
                "description": "Findings that block.",
                "type": "integer",
                "minimum": 0
              },
              "warn": {
                "description": "Findings that warn.",
                "type": "integer",
                "minimum": 0
              },
              "note": {
                "description": "Findings that are only noted.",
                "type": "integer",
                "minimum": 0
              },
              "waived": {
                "description": "Findings that a waiver covers.",
                "type": "integer",
                "minimum": 0
              },
              "inherited": {
                "description": "Findings that the base had already.",
                "type": "integer",
                "minimum": 0
              },
              "resolved": {
                "description": "Findings of the base that are gone.",
                "type": "integer",
                "minimum": 0
              }
            },
            "description": "How many findings have which effect."
          }
        },
        "description": "The verdict."
      },
      "proposed": {
        "description": "The verdict under the rules that this pull request proposes; null where it proposes none.",
        "oneOf": [
          {
            "type": "null"
          },
          {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "outcome",
              "counts"
            ],
            "properties": {
              "outcome": {
                "description": "The one word.",
                "enum": [
                  "pass",
                  "warn",
                  "block"
                ]
              },
              "counts": {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "block",
                  "warn",
                  "note",
                  "waived",
                  "inherited",
                  "resolved"
                ],
                "properties": {
                  "block": {
                    "description": "Findings that block.",
                    "type": "integer",
                    "minimum": 0
                  },
                  "warn": {
                    "description": "Findings that warn.",
                    "type": "integer",
                    "minimum": 0
                  },
                  "note": {
                    "description": "Findings that are only noted.",
                    "type": "integer",
                    "minimum": 0
                  },
                  "waived": {
                    "description": "Findings that a waiver covers.",
                    "type": "integer",
                    "minimum": 0
                  },
                  "inherited": {
                    "description": "Findings that the base had already.",
                    "type": "integer",
                    "minimum": 0
                  },
                  "resolved": {
                    "description": "Findings of the base that are gone.",
                    "type": "integer",
                    "minimum": 0
                  }
                },
                "description": "How many findings have which effect."
              }
            }
          },
          {
            "description": "Why there is no verdict.",
            "type": "object",
            "additionalProperties": false,
            "required": [
              "error"
            ],
            "properties": {
              "error": {
                "description": "What is wrong with the proposed rules.",
                "type": "string"
              }
            }
          }
        ]
      },
      "findings": {
        "description": "The findings, the gravest first.",
        "type": "array",
        "items": {
          "type": "object",
          "additionalProperties": false,
          "required": [
            "rule",
            "level",
            "effect",
            "status",
            "subject",
            "message",
            "fix",
            "clauses",
            "at",
            "explanation",
            "fingerprint"
          ],
          "properties": {
            "rule": {
              "description": "The rule, with its policy.",
              "type": "string"
            },
            "level": {
              "description": "How grave the rule is.",
              "enum": [
                "note",
                "warn",
                "block"
              ]
            },
            "effect": {
              "description": "What the finding does to the verdict.",
              "enum": [
                "block",
                "warn",
                "note",
                "none"
              ]
            },
            "status": {
              "description": "How it relates to the base.",
              "enum": [
                "introduced",
                "worsened",
                "inherited",
                "waived"
              ]
            },
            "subject": {
              "description": "What does not meet the rule.",
              "type": "string"
            },
            "message": {
              "description": "What is wrong.",
              "type": "string"
            },
            "fix": {
              "description": "What to do.",
              "type": "string"
            },
            "clauses": {
              "description": "The clauses it is evidence for.",
              "type": "array",
              "items": {
                "description": "A catalogue id.",
                "type": "string"
              }
            },
            "at": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "path",
                "side",
                "start",
                "end",
                "excerpt"
              ],
              "properties": {
                "path": {
                  "description": "The file, from the repository's root.",
                  "type": "string"
                },
                "side": {
                  "description": "Which of the two revisions.",
                  "enum": [
                    "head",
                    "base"
                  ]
                },
                "start": {
                  "type": "object",
                  "additionalProperties": false,
                  "required": [
                    "line",
                    "column"
                  ],
                  "properties": {
                    "line": {
                      "description": "The line, from 1.",
                      "type": "integer",
                      "minimum": 1
                    },
                    "column": {
                      "description": "The column, from 1, in UTF-16 units.",
                      "type": "integer",
                      "minimum": 1
                    }
                  },
                  "description": "Where it begins."
                },
                "end": {
                  "type": "object",
                  "additionalProperties": false,
                  "required": [
                    "line",
                    "column"
                  ],
                  "properties": {
                    "line": {
                      "description": "The line, from 1.",
                      "type": "integer",
                      "minimum": 1
                    },
                    "column": {
                      "description": "The column, from 1, in UTF-16 units.",
                      "type": "integer",
                      "minimum": 1
                    }
                  },
                  "description": "Where it ends, exclusive."
                },
                "excerpt": {
                  "description": "The text of the first line, cut at 200 units.",
                  "type": "string"
                }
              },
              "description": "Where it stands."
            },
            "explanation": {
              "description": "Which parts of the rule failed.",
              "type": "array",
              "items": {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "part",
                  "operator",
                  "words",
                  "values",
                  "at"
                ],
                "properties": {
                  "part": {
                    "description": "Where in the rule: `require[1].or[0]`.",
                    "type": "string"
                  },
                  "operator": {
                    "description": "The operator that failed.",
                    "type": "string"
                  },
                  "words": {
                    "description": "Why, in words.",
                    "type": "string"
                  },
                  "values": {
                    "description": "The values it saw, by path; null where there is none.",
                    "type": "object"
                  },
                  "at": {
                    "type": "object",
                    "additionalProperties": false,
                    "required": [
                      "path",
                      "side",
                      "start",
                      "end",
                      "excerpt"
                    ],
                    "properties": {
                      "path": {
                        "description": "The file, from the repository's root.",
                        "type": "string"
                      },
                      "side": {
                        "description": "Which of the two revisions.",
                        "enum": [
                          "head",
                          "base"
                        ]
                      },
                      "start": {
                        "type": "object",
                        "additionalProperties": false,
                        "required": [
                          "line",
                          "column"
                        ],
                        "properties": {
                          "line": {
                            "description": "The line, from 1.",
                            "type": "integer",
                            "minimum": 1
                          },
                          "column": {
                            "description": "The column, from 1, in UTF-16 units.",
                            "type": "integer",
                            "minimum": 1
                          }
                        },
                        "description": "Where it begins."
                      },
                      "end": {
                        "type": "object",
                        "additionalProperties": false,
                        "required": [
                          "line",
                          "column"
                        ],
                        "properties": {
                          "line": {
                            "description": "The line, from 1.",
                            "type": "integer",
                            "minimum": 1
                          },
                          "column": {
                            "description": "The column, from 1, in UTF-16 units.",
                            "type": "integer",
                            "minimum": 1
                          }
                        },
                        "description": "Where it ends, exclusive."
                      },
                      "excerpt": {
                        "description": "The text of the first line, cut at 200 units.",
                        "type": "string"
                      }
                    },
                    "description": "Where it stands."
                  }
                },
                "description": "One part."
              }
            },
            "fingerprint": {
              "description": "What it is recognized by: rule and subject.",
              "type": "string"
            },
            "since": {
              "type": "string",
              "format": "date",
              "description": "Since when the base has it."
            },
            "waiver": {
              "description": "The id of the waiver that covers it.",
              "type": "string"
            }
          },
          "description": "One finding."
        }
      },
      "resolved": {
        "description": "Findings of the base that are gone.",
        "type": "array",
        "items": {
          "type": "object",
          "additionalProperties": false,
          "required": [
            "rule",
            "level",
            "effect",
            "status",
            "subject",
            "message",
            "fix",
            "clauses",
            "at",
            "explanation",
            "fingerprint"
          ],
          "properties": {
            "rule": {
              "description": "The rule, with its policy.",
              "type": "string"
            },
            "level": {
              "description": "How grave the rule is.",
              "enum": [
                "note",
                "warn",
                "block"
              ]
            },
            "effect": {
              "description": "What the finding does to the verdict.",
              "enum": [
                "block",
                "warn",
                "note",
                "none"
              ]
            },
            "status": {
              "description": "How it relates to the base.",
              "enum": [
                "introduced",
                "worsened",
                "inherited",
                "waived"
              ]
            },
            "subject": {
              "description": "What does not meet the rule.",
              "type": "string"
            },
            "message": {
              "description": "What is wrong.",
              "type": "string"
            },
            "fix": {
              "description": "What to do.",
              "type": "string"
            },
            "clauses": {
              "description": "The clauses it is evidence for.",
              "type": "array",
              "items": {
                "description": "A catalogue id.",
                "type": "string"
              }
            },
            "at": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "path",
                "side",
                "start",
                "end",
                "excerpt"
              ],
              "properties": {
                "path": {
                  "description": "The file, from the repository's root.",
                  "type": "string"
                },
                "side": {
                  "description": "Which of the two revisions.",
                  "enum": [
                    "head",
                    "base"
                  ]
                },
                "start": {
                  "type": "object",
                  "additionalProperties": false,
                  "required": [
                    "line",
                    "column"
                  ],
                  "properties": {
                    "line": {
                      "description": "The line, from 1.",
                      "type": "integer",
                      "minimum": 1
                    },
                    "column": {
                      "description": "The column, from 1, in UTF-16 units.",
                      "type": "integer",
                      "minimum": 1
                    }
                  },
                  "description": "Where it begins."
                },
                "end": {
                  "type": "object",
                  "additionalProperties": false,
                  "required": [
                    "line",
                    "column"
                  ],
                  "properties": {
                    "line": {
                      "description": "The line, from 1.",
                      "type": "integer",
                      "minimum": 1
                    },
                    "column": {
                      "description": "The column, from 1, in UTF-16 units.",
                      "type": "integer",
                      "minimum": 1
                    }
                  },
                  "description": "Where it ends, exclusive."
                },
                "excerpt": {
                  "description": "The text of the first line, cut at 200 units.",
                  "type": "string"
                }
              },
              "description": "Where it stands."
            },
            "explanation": {
              "description": "Which parts of the rule failed.",
              "type": "array",
              "items": {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "part",
                  "operator",
                  "words",
                  "values",
                  "at"
                ],
                "properties": {
                  "part": {
                    "description": "Where in the rule: `require[1].or[0]`.",
                    "type": "string"
                  },
                  "operator": {
                    "description": "The operator that failed.",
                    "type": "string"
                  },
                  "words": {
                    "description": "Why, in words.",
                    "type": "string"
                  },
                  "values": {
                    "description": "The values it saw, by path; null where there is none.",
                    "type": "object"
                  },
                  "at": {
                    "type": "object",
                    "additionalProperties": false,
                    "required": [
                      "path",
                      "side",
                      "start",
                      "end",
                      "excerpt"
                    ],
                    "properties": {
                      "path": {
                        "description": "The file, from the repository's root.",
                        "type": "string"
                      },
                      "side": {
                        "description": "Which of the two revisions.",
                        "enum": [
                          "head",
                          "base"
                        ]
                      },
                      "start": {
                        "type": "object",
                        "additionalProperties": false,
                        "required": [
                          "line",
                          "column"
                        ],
                        "properties": {
                          "line": {
                            "description": "The line, from 1.",
                            "type": "integer",
                            "minimum": 1
                          },
                          "column": {
                            "description": "The column, from 1, in UTF-16 units.",
                            "type": "integer",
                            "minimum": 1
                          }
                        },
                        "description": "Where it begins."
                      },
                      "end": {
                        "type": "object",
                        "additionalProperties": false,
                        "required": [
                          "line",
                          "column"
                        ],
                        "properties": {
                          "line": {
                            "description": "The line, from 1.",
                            "type": "integer",
                            "minimum": 1
                          },
                          "column": {
                            "description": "The column, from 1, in UTF-16 units.",
                            "type": "integer",
                            "minimum": 1
                          }
                        },
                        "description": "Where it ends, exclusive."
                      },
                      "excerpt": {
                        "description": "The text of the first line, cut at 200 units.",
                        "type": "string"
                      }
                    },
                    "description": "Where it stands."
                  }
                },
                "description": "One part."
              }
            },
            "fingerprint": {
              "description": "What it is recognized by: rule and subject.",
              "type": "string"
            },
            "since": {
              "type": "string",
              "format": "date",
              "description": "Since when the base has it."
            },
            "waiver": {
              "description": "The id of the waiver that covers it.",
              "type": "string"
            }
          },
          "description": "One finding."
        }
      },
      "systems": {
        "description": "The systems with their risks.",
        "type": "array",
        "items": {
          "type": "object",
          "additionalProperties": false,
          "required": [
            "id",
            "name",
            "path",
            "owner",
            "lifecycleStage",
            "defaulted",
            "risks"
          ],
          "properties": {
            "id": {
              "description": "Its id.",
              "type": "string"
            },
            "name": {
              "description": "Its name.",
              "type": "string"
            },
            "path": {
              "description": "Its manifest.",
              "type": "string"
            },
            "owner": {
              "description": "Who is accountable.",
              "type": [
                "string",
                "null"
              ]
            },
            "lifecycleStage": {
              "description": "The stage of its life cycle.",
              "type": [
                "string",
                "null"
              ]
            },
            "defaulted": {
              "description": "Parts of the criteria that took the documented default.",
              "type": "array",
              "items": {
                "description": "A part.",
                "type": "string"
              }
            },
            "risks": {
              "description": "Its risks.",
              "type": "array",
              "items": {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "id",
                  "title",
                  "owner",
                  "status",
                  "inherent",
                  "residual",
                  "effective",
                  "treated",
                  "aboveAppetite",
                  "treatment"
                ],
                "properties": {
                  "id": {
                    "description": "Its id.",
                    "type": "string"
                  },
                  "title": {
                    "description": "Its title.",
                    "type": "string"
                  },
                  "owner": {
                    "description": "Who answers for it.",
                    "type": [
                      "string",
                      "null"
                    ]
                  },
                  "status": {
                    "description": "Whether it is still there.",
                    "enum": [
                      "open",
                      "closed"
                    ]
                  },
                  "inherent": {
                    "description": "The estimate before treatment.",
                    "oneOf": [
                      {
                        "type": "null"
                      },
                      {
                        "type": "object",
                        "additionalProperties": false,
                        "required": [
                          "likelihood",
                          "consequence",
                          "level"
                        ],
                        "properties": {
                          "likelihood": {
                            "description": "The likelihood as written."
                          },
                          "consequence": {
                            "description": "The consequence as written."
                          },
                          "level": {
                            "description": "The level computed from them; null where it cannot be.",
                            "type": [
                              "string",
                              "null"
                            ]
                          }
                        }
                      }
                    ]
                  },
                  "residual": {
                    "description": "The estimate after treatment.",
                    "oneOf": [
                      {
                        "type": "null"
                      },
                      {
                        "type": "object",
                        "additionalProperties": false,
                        "required": [
                          "likelihood",
                          "consequence",
                          "level"
                        ],
                        "properties": {
                          "likelihood": {
                            "description": "The likelihood as written."
                          },
                          "consequence": {
                            "description": "The consequence as written."
                          },
                          "level": {
                            "description": "The level computed from them; null where it cannot be.",
                            "type": [
                              "string",
                              "null"
                            ]
                          }
                        }
                      }
                    ]
                  },
                  "effective": {
                    "description": "The level that counts.",
                    "type": "object",
                    "additionalProperties": false,
                    "required": [
                      "level",
                      "because"
                    ],
                    "properties": {
                      "level": {
                        "description": "The level.",
                        "type": [
                          "string",
                          "null"
                        ]
                      },
                      "because": {
                        "description": "Why it is that.",
                        "type": "string"
                      }
                    }
                  },
                  "treated": {
                    "description": "Whether it counts as treated.",
                    "type": "boolean"
                  },
                  "aboveAppetite": {
                    "description": "Whether its effective level is above the appetite.",
                    "type": "boolean"
                  },
                  "treatment": {
                    "description": "What is done about it.",
                    "oneOf": [
                      {
                        "type": "null"
                      },
                      {
                        "description": "What is done about a risk.",
                        "type": "object",
                        "additionalProperties": false,
                        "required": [
                          "options",
                          "status",
                          "due"
                        ],
                        "properties": {
                          "options": {
                            "description": "The ways chosen.",
                            "type": "array",
                            "items": {
                              "description": "An option.",
                              "type": "string"
                            }
                          },
                          "status": {
                            "description": "How far it has come.",
                            "type": [
                              "string",
                              "null"
                            ]
                          },
                          "due": {
                            "type": [
                              "string",
                              "null"
                            ],
                            "format": "date",
                            "description": "The last day to finish it."
                          }
                        }
                      }
                    ]
                  }
                },
                "description": "One risk."
              }
            }
          },
          "description": "One system."
        }
      },
      "delta": {
        "description": "What changes in risk.",
        "type": "array",
        "items": {
          "type": "object",
          "additionalProperties": false,
          "required": [
            "system",
            "risk",
            "kind",
            "what",
            "before",
            "after",
            "at"
          ],
          "properties": {
            "system": {
              "description": "The system.",
              "type": "string"
            },
            "risk": {
              "description": "The risk; null for what concerns the system or the gate.",
              "type": [
                "string",
                "null"
              ]
            },
            "kind": {
              "description": "What kind of change.",
              "enum": [
                "added",
                "removed",
                "closed",
                "reopened",
                "raised",
                "lowered",
                "moved",
                "treatment",
                "owner",
                "acceptance",
                "evidence",
                "dates",
                "text",
                "criteria",
                "policy",
                "loosened"
              ]
            },
            "what": {
              "description": "What changed, in words.",
              "type": "string"
            },
            "before": {
              "description": "How it was; its shape follows the kind."
            },
            "after": {
              "description": "How it is; its shape follows the kind."
            },
            "at": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "path",
                "side",
                "start",
                "end",
                "excerpt"
              ],
              "properties": {
                "path": {
                  "description": "The file, from the repository's root.",
                  "type": "string"
                },
                "side": {
                  "description": "Which of the two revisions.",
                  "enum": [
                    "head",
                    "base"
                  ]
                },
                "start": {
                  "type": "object",
                  "additionalProperties": false,
                  "required": [
                    "line",
                    "column"
                  ],
                  "properties": {
                    "line": {
                      "description": "The line, from 1.",
                      "type": "integer",
                      "minimum": 1
                    },
                    "column": {
                      "description": "The column, from 1, in UTF-16 units.",
                      "type": "integer",
                      "minimum": 1
                    }
                  },
                  "description": "Where it begins."
                },
                "end": {
                  "type": "object",
                  "additionalProperties": false,
                  "required": [
                    "line",
                    "column"
                  ],
                  "properties": {
                    "line": {
                      "description": "The line, from 1.",
                      "type": "integer",
                      "minimum": 1
                    },
                    "column": {
                      "description": "The column, from 1, in UTF-16 units.",
                      "type": "integer",
                      "minimum": 1
                    }
                  },
                  "description": "Where it ends, exclusive."
                },
                "excerpt": {
                  "description": "The text of the first line, cut at 200 units.",
                  "type": "string"
                }
              },
              "description": "Where it stands."
            }
          },
          "description": "One change."
        }
      },
      "clauses": {
        "description": "What the rules say about each clause.",
        "type": "array",
        "items": {
          "type": "object",
          "additionalProperties": false,
          "required": [
            "id",
            "title",
            "rules",
            "assessed",
            "grade",
            "met",
            "notMet",
            "waived",
            "notApplicable"
          ],
          "properties": {
            "id": {
              "description": "Its catalogue id.",
              "type": "string"
            },
            "title": {
              "description": "Its short title.",
              "type": "string"
            },
            "rules": {
              "description": "The rules that cite it.",
              "type": "array",
              "items": {
                "description": "A rule.",
                "type": "string"
              }
            },
            "assessed": {
              "description": "How it was looked at.",
              "enum": [
                "automated",
                "attested",
                "none"
              ]
            },
            "grade": {
              "description": "What that rests on.",
              "enum": [
                "measured",
                "attested",
                "declared"
              ]
            },
            "met": {
              "description": "Subjects that meet the rules.",
              "type": "integer",
              "minimum": 0
            },
            "notMet": {
              "description": "Subjects that do not.",
              "type": "integer",
              "minimum": 0
            },
            "waived": {
              "description": "Subjects that a waiver covers.",
              "type": "integer",
              "minimum": 0
            },
            "notApplicable": {
              "description": "Subjects of which nothing is asked.",
              "type": "integer",
              "minimum": 0
            }
          },
          "description": "One clause."
        }
      },
      "notes": {
        "description": "What a reader should know beside the findings.",
        "type": "array",
        "items": {
          "description": "One sentence.",
          "type": "string"
        }
      }
    }
  },
  "waivers": {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": "waivers.schema.json",
    "title": "Waivers",
    "description": "Time-limited, approved exceptions: each for one rule on one subject. They count only once they stand on the base branch.",
    "type": "object",
    "additionalProperties": false,
    "required": [
      "version",
      "waivers"
    ],
    "patternProperties": {
      "^x-": {
        "description": "Yours to use; the gate does not read it."
      }
    },
    "properties": {
      "version": {
        "description": "The version of this format.",
        "const": 1
      },
      "waivers": {
        "description": "The exceptions in this repository.",
        "type": "array",
        "x-loosened-by": "added",
        "items": {
          "description": "One exception. It is in force only with a reason, an approver and a last day.",
          "type": "object",
          "additionalProperties": false,
          "required": [
            "id",
            "rule",
            "subject"
          ],
          "patternProperties": {
            "^x-": {
              "description": "Yours to use; the gate does not read it."
            }
          },
          "properties": {
            "id": {
              "description": "The name of this waiver, unique in the file.",
              "type": "string",
              "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$",
              "x-form": "an id of letters, digits, `.`, `_` and `-` (at most 64)",
              "examples": [
                "W-7"
              ]
            },
            "rule": {
              "description": "The one rule that is waived, with its policy.",
              "type": "string",
              "pattern": "^[a-z0-9][a-z0-9.-]{0,63}/[a-z0-9][a-z0-9.-]{0,63}$",
              "x-form": "a rule with its policy, such as `iso-23894/above-appetite-treated`",
              "examples": [
                "iso-23894/above-appetite-treated"
              ],
              "x-loosened-by": "changed"
            },
            "subject": {
              "description": "The one subject it is waived for, as reports name it.",
              "type": "string",
              "minLength": 1,
              "examples": [
                "risk:retail-credit-scoring/CR-001"
              ],
              "x-loosened-by": "changed"
            },
            "reason": {
              "description": "Why the exception is sound for so long.",
              "type": "string",
              "x-loosened-by": [
                "added",
                "changed"
              ]
            },
            "approved-by": {
              "description": "The authority or @login that answers for the exception.",
              "type": "string",
              "x-loosened-by": [
                "added",
                "changed",
                "removed"
              ]
            },
            "ticket": {
              "description": "Where the work that ends the exception is tracked.",
              "type": "string"
            },
            "created": {
              "type": "string",
              "format": "date",
              "x-type": "date",
              "x-form": "a day such as `2026-11-21`",
              "description": "The day from which the waiver counts.",
              "x-loosened-by": [
                "added",
                "changed"
              ]
            },
            "expires": {
              "type": "string",
              "format": "date",
              "x-type": "date",
              "x-form": "a day such as `2026-11-21`",
              "description": "The last day on which the waiver counts.",
              "x-loosened-by": [
                "added",
                "later",
                "removed"
              ]
            },
            "of": {
              "description": "The digest of the subject's state that was approved; another state is not covered.",
              "type": "string",
              "pattern": "^sha256:[0-9a-f]{64}$",
              "x-form": "`sha256:` and 64 hexadecimal digits",
              "x-loosened-by": [
                "changed",
                "removed"
              ]
            }
          }
        }
      }
    }
  }
};
