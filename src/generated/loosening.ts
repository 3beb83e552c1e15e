// Written by `npm run generate`; change schemas/, policies/ or catalogue/ instead.
import type { LooseningTree } from "../domain/loosening.ts";

export const loosening: Readonly<Record<"config" | "criteria" | "manifest" | "people" | "policy" | "waivers", LooseningTree>> =
  {
  "config": {
    "fields": {
      "policies": {
        "by": [
          "narrowed"
        ],
        "default": [
          "iso-23894"
        ]
      },
      "extends": {
        "by": [
          "changed",
          "removed"
        ]
      },
      "manifests": {
        "by": [
          "narrowed"
        ],
        "default": [
          "**/ai-risk.yml",
          "**/ai-risk.yaml",
          "**/ai-risk.json"
        ]
      },
      "ignore": {
        "by": [
          "added"
        ],
        "default": []
      },
      "manifest": {
        "by": [
          "lowered"
        ],
        "scale": [
          "optional",
          "required"
        ],
        "default": "optional"
      },
      "inherited": {
        "by": [
          "lowered"
        ],
        "scale": [
          "note",
          "warn",
          "block"
        ],
        "default": "warn"
      },
      "gate-owners": {
        "by": [
          "added",
          "changed",
          "removed"
        ]
      },
      "four-eyes": {
        "by": [
          "lowered"
        ],
        "scale": [
          "false",
          "true"
        ],
        "default": true
      },
      "waivers": {
        "by": [
          "removed"
        ],
        "fields": {
          "max": {
            "by": [
              "raised",
              "removed"
            ],
            "scale": "number"
          }
        }
      }
    }
  },
  "criteria": {
    "fields": {
      "likelihood": {
        "by": [
          "changed",
          "removed"
        ]
      },
      "consequence": {
        "by": [
          "changed",
          "removed"
        ]
      },
      "levels": {
        "by": [
          "changed",
          "removed"
        ]
      },
      "matrix": {
        "by": [
          "changed",
          "removed"
        ]
      },
      "appetite": {
        "by": [
          "raised",
          "removed"
        ],
        "scale": "level"
      },
      "tolerance": {
        "by": [
          "raised",
          "removed"
        ],
        "scale": "level"
      },
      "times": {
        "by": [
          "removed"
        ],
        "values": {
          "by": [
            "removed"
          ],
          "fields": {
            "decide": {
              "by": [
                "raised",
                "removed"
              ],
              "scale": "duration"
            },
            "treat": {
              "by": [
                "raised",
                "removed"
              ],
              "scale": "duration"
            },
            "review": {
              "by": [
                "raised",
                "removed"
              ],
              "scale": "duration"
            }
          }
        }
      },
      "acceptance-authority": {
        "by": [
          "added",
          "removed"
        ],
        "values": {
          "by": [
            "changed",
            "removed",
            "added"
          ]
        }
      },
      "approved": {
        "fields": {
          "by": {
            "by": [
              "added",
              "changed",
              "removed"
            ]
          },
          "date": {
            "past": true
          },
          "next-review": {
            "by": [
              "later",
              "removed"
            ]
          }
        }
      }
    }
  },
  "manifest": {
    "fields": {
      "system": {
        "fields": {
          "formerly": {
            "by": [
              "added",
              "changed"
            ]
          },
          "owner": {
            "by": [
              "changed",
              "removed"
            ]
          },
          "out-of-scope": {
            "by": [
              "narrowed"
            ]
          },
          "foreseeable-misuse": {
            "by": [
              "narrowed"
            ]
          },
          "lifecycle-stage": {
            "by": [
              "lowered",
              "removed"
            ],
            "scale": [
              "retirement",
              "inception",
              "design-and-development",
              "verification-and-validation",
              "deployment",
              "operation-and-monitoring",
              "continuous-validation",
              "re-evaluation"
            ]
          },
          "kinds": {
            "by": [
              "narrowed",
              "removed"
            ]
          },
          "automation": {
            "by": [
              "lowered",
              "removed"
            ],
            "scale": [
              "human-in-the-loop",
              "human-on-the-loop",
              "human-out-of-the-loop"
            ]
          },
          "oversight": {
            "by": [
              "removed"
            ],
            "fields": {
              "who": {
                "by": [
                  "changed",
                  "removed"
                ]
              },
              "can-stop": {
                "by": [
                  "lowered",
                  "removed"
                ],
                "scale": [
                  "false",
                  "true"
                ]
              },
              "competence": {
                "by": [
                  "removed"
                ]
              }
            }
          },
          "context": {
            "by": [
              "removed"
            ],
            "fields": {
              "sectors": {
                "by": [
                  "narrowed",
                  "removed"
                ]
              },
              "jurisdictions": {
                "by": [
                  "narrowed",
                  "removed"
                ]
              },
              "personal-data": {
                "by": [
                  "lowered",
                  "removed"
                ],
                "scale": [
                  "false",
                  "true"
                ]
              },
              "special-category-data": {
                "by": [
                  "lowered",
                  "removed"
                ],
                "scale": [
                  "false",
                  "true"
                ]
              },
              "hosting": {
                "by": [
                  "changed",
                  "removed"
                ]
              },
              "exposure": {
                "by": [
                  "lowered",
                  "removed"
                ],
                "scale": [
                  "internal",
                  "partners",
                  "public"
                ]
              }
            }
          },
          "eu-ai-act": {
            "by": [
              "removed"
            ],
            "fields": {
              "roles": {
                "by": [
                  "narrowed",
                  "removed"
                ]
              },
              "class": {
                "by": [
                  "lowered",
                  "removed"
                ],
                "scale": [
                  "minimal",
                  "limited",
                  "high-risk",
                  "prohibited"
                ]
              },
              "basis": {
                "by": [
                  "narrowed",
                  "removed"
                ]
              },
              "general-purpose-model": {
                "by": [
                  "lowered",
                  "removed"
                ],
                "scale": [
                  "false",
                  "true"
                ]
              },
              "screened": {
                "by": [
                  "removed"
                ],
                "fields": {
                  "date": {
                    "past": true
                  }
                }
              },
              "exemption": {
                "by": [
                  "added",
                  "changed"
                ],
                "fields": {
                  "profiling": {
                    "by": [
                      "lowered",
                      "removed"
                    ],
                    "scale": [
                      "false",
                      "true"
                    ]
                  }
                }
              }
            }
          },
          "interested-parties": {
            "by": [
              "narrowed"
            ],
            "items": {
              "fields": {
                "kind": {
                  "by": [
                    "changed",
                    "removed"
                  ]
                },
                "vulnerable": {
                  "by": [
                    "lowered"
                  ],
                  "scale": [
                    "false",
                    "true"
                  ],
                  "default": false
                },
                "consulted": {
                  "past": true
                }
              }
            }
          },
          "assets": {
            "by": [
              "narrowed",
              "removed"
            ]
          },
          "material": {
            "by": [
              "narrowed",
              "removed"
            ]
          },
          "model-cards": {
            "by": [
              "narrowed",
              "removed"
            ]
          },
          "monitoring": {
            "by": [
              "removed"
            ],
            "fields": {
              "signals": {
                "by": [
                  "narrowed",
                  "removed"
                ]
              },
              "owner": {
                "by": [
                  "changed",
                  "removed"
                ]
              },
              "plan": {
                "by": [
                  "removed"
                ]
              }
            }
          },
          "logging": {
            "by": [
              "removed"
            ],
            "fields": {
              "events": {
                "by": [
                  "narrowed",
                  "removed"
                ]
              },
              "kept": {
                "by": [
                  "lowered",
                  "removed"
                ],
                "scale": "duration"
              }
            }
          },
          "incident-response": {
            "by": [
              "removed"
            ]
          },
          "feedback-channel": {
            "by": [
              "removed"
            ]
          },
          "generative": {
            "by": [
              "removed"
            ],
            "fields": {
              "models": {
                "by": [
                  "narrowed"
                ],
                "items": {
                  "fields": {
                    "version": {
                      "by": [
                        "removed"
                      ]
                    }
                  }
                }
              },
              "prompts": {
                "by": [
                  "narrowed",
                  "removed"
                ]
              },
              "sources": {
                "by": [
                  "narrowed"
                ]
              },
              "disclosure": {
                "by": [
                  "removed"
                ]
              },
              "output-marking": {
                "by": [
                  "removed"
                ]
              },
              "filters": {
                "by": [
                  "narrowed",
                  "removed"
                ]
              }
            }
          },
          "agent": {
            "by": [
              "removed"
            ],
            "fields": {
              "tools": {
                "by": [
                  "narrowed"
                ],
                "items": {
                  "fields": {
                    "access": {
                      "by": [
                        "lowered",
                        "removed"
                      ],
                      "scale": [
                        "read",
                        "write",
                        "execute"
                      ]
                    },
                    "irreversible": {
                      "by": [
                        "lowered",
                        "removed"
                      ],
                      "scale": [
                        "false",
                        "true"
                      ]
                    },
                    "approval": {
                      "by": [
                        "lowered",
                        "removed"
                      ],
                      "scale": [
                        "never",
                        "above-limit",
                        "always"
                      ]
                    },
                    "source": {
                      "by": [
                        "removed"
                      ]
                    }
                  }
                }
              },
              "scopes": {
                "by": [
                  "narrowed"
                ]
              },
              "untrusted-input": {
                "by": [
                  "narrowed"
                ]
              },
              "calls": {
                "by": [
                  "narrowed"
                ]
              },
              "budget": {
                "by": [
                  "removed"
                ],
                "fields": {
                  "steps": {
                    "by": [
                      "raised",
                      "removed"
                    ],
                    "scale": "number"
                  },
                  "tokens": {
                    "by": [
                      "raised",
                      "removed"
                    ],
                    "scale": "number"
                  },
                  "cost": {
                    "by": [
                      "raised",
                      "removed"
                    ],
                    "scale": "number"
                  },
                  "currency": {
                    "by": [
                      "changed",
                      "removed"
                    ]
                  },
                  "time": {
                    "by": [
                      "raised",
                      "removed"
                    ],
                    "scale": "duration"
                  }
                }
              },
              "kill-switch": {
                "by": [
                  "removed"
                ],
                "fields": {
                  "how": {
                    "by": [
                      "changed",
                      "removed"
                    ]
                  },
                  "who": {
                    "by": [
                      "changed",
                      "removed"
                    ]
                  },
                  "tested": {
                    "past": true
                  }
                }
              }
            }
          },
          "suppliers": {
            "by": [
              "narrowed"
            ],
            "items": {
              "fields": {
                "provides": {
                  "by": [
                    "changed",
                    "removed"
                  ]
                },
                "terms": {
                  "by": [
                    "removed"
                  ]
                },
                "owner": {
                  "by": [
                    "changed",
                    "removed"
                  ]
                },
                "assessed": {
                  "past": true
                }
              }
            }
          },
          "obligations": {
            "by": [
              "narrowed"
            ],
            "items": {
              "fields": {
                "owner": {
                  "by": [
                    "changed",
                    "removed"
                  ]
                },
                "due": {
                  "by": [
                    "later",
                    "removed"
                  ]
                },
                "met-by": {
                  "by": [
                    "narrowed"
                  ]
                }
              }
            }
          },
          "impact-assessments": {
            "by": [
              "narrowed"
            ],
            "items": {
              "fields": {
                "kind": {
                  "by": [
                    "changed",
                    "removed"
                  ]
                },
                "file": {
                  "by": [
                    "removed"
                  ]
                },
                "date": {
                  "past": true
                },
                "next-review": {
                  "by": [
                    "later",
                    "removed"
                  ]
                }
              }
            }
          },
          "assessment": {
            "fields": {
              "date": {
                "past": true
              },
              "next": {
                "by": [
                  "later",
                  "removed"
                ]
              }
            }
          }
        }
      },
      "criteria": {
        "by": [
          "removed"
        ],
        "fields": {
          "likelihood": {
            "by": [
              "changed",
              "removed"
            ]
          },
          "consequence": {
            "by": [
              "changed",
              "removed"
            ]
          },
          "levels": {
            "by": [
              "changed",
              "removed"
            ]
          },
          "matrix": {
            "by": [
              "changed",
              "removed"
            ]
          },
          "appetite": {
            "by": [
              "raised",
              "removed"
            ],
            "scale": "level"
          },
          "tolerance": {
            "by": [
              "raised",
              "removed"
            ],
            "scale": "level"
          },
          "times": {
            "by": [
              "removed"
            ],
            "values": {
              "by": [
                "removed"
              ],
              "fields": {
                "decide": {
                  "by": [
                    "raised",
                    "removed"
                  ],
                  "scale": "duration"
                },
                "treat": {
                  "by": [
                    "raised",
                    "removed"
                  ],
                  "scale": "duration"
                },
                "review": {
                  "by": [
                    "raised",
                    "removed"
                  ],
                  "scale": "duration"
                }
              }
            }
          },
          "acceptance-authority": {
            "by": [
              "added",
              "removed"
            ],
            "values": {
              "by": [
                "changed",
                "removed",
                "added"
              ]
            }
          },
          "approved": {
            "fields": {
              "by": {
                "by": [
                  "added",
                  "changed",
                  "removed"
                ]
              },
              "date": {
                "past": true
              },
              "next-review": {
                "by": [
                  "later",
                  "removed"
                ]
              }
            }
          }
        }
      },
      "risks": {
        "items": {
          "fields": {
            "title": {
              "by": [
                "changed"
              ],
              "unless": [
                "event",
                "outcome"
              ]
            },
            "objectives": {
              "by": [
                "narrowed",
                "removed"
              ]
            },
            "sources": {
              "by": [
                "narrowed",
                "removed"
              ]
            },
            "lifecycle-stages": {
              "by": [
                "narrowed",
                "removed"
              ]
            },
            "affected": {
              "by": [
                "narrowed",
                "removed"
              ]
            },
            "event": {
              "by": [
                "changed",
                "removed"
              ]
            },
            "outcome": {
              "by": [
                "changed",
                "removed"
              ]
            },
            "identified": {
              "by": [
                "later",
                "removed"
              ],
              "past": true
            },
            "owner": {
              "by": [
                "changed",
                "removed"
              ]
            },
            "status": {
              "by": [
                "lowered"
              ],
              "scale": [
                "closed",
                "open"
              ],
              "default": "open"
            },
            "closing": {
              "fields": {
                "date": {
                  "past": true
                }
              }
            },
            "inherent": {
              "fields": {
                "likelihood": {
                  "by": [
                    "lowered",
                    "removed"
                  ],
                  "scale": "likelihood"
                },
                "consequence": {
                  "by": [
                    "lowered",
                    "removed"
                  ],
                  "scale": "consequence"
                }
              }
            },
            "treatment": {
              "by": [
                "removed"
              ],
              "fields": {
                "options": {
                  "by": [
                    "narrowed",
                    "removed"
                  ]
                },
                "due": {
                  "by": [
                    "later",
                    "removed"
                  ]
                },
                "plan": {
                  "by": [
                    "removed"
                  ]
                },
                "owner": {
                  "by": [
                    "changed",
                    "removed"
                  ]
                },
                "verified": {
                  "fields": {
                    "date": {
                      "past": true
                    }
                  }
                },
                "controls": {
                  "by": [
                    "narrowed",
                    "removed"
                  ],
                  "items": {
                    "fields": {
                      "kind": {
                        "by": [
                          "lowered"
                        ],
                        "scale": [
                          "ordinary",
                          "compensating"
                        ],
                        "default": "ordinary"
                      },
                      "role": {
                        "by": [
                          "lowered"
                        ],
                        "scale": [
                          "supporting",
                          "key"
                        ],
                        "default": "supporting"
                      },
                      "owner": {
                        "by": [
                          "changed",
                          "removed"
                        ]
                      },
                      "expires": {
                        "by": [
                          "later",
                          "removed"
                        ]
                      },
                      "permanent-fix": {
                        "by": [
                          "removed"
                        ],
                        "fields": {
                          "due": {
                            "by": [
                              "later",
                              "removed"
                            ]
                          },
                          "plan": {
                            "by": [
                              "removed"
                            ]
                          }
                        }
                      },
                      "links": {
                        "by": [
                          "narrowed",
                          "removed"
                        ]
                      },
                      "evidence": {
                        "by": [
                          "narrowed",
                          "removed"
                        ],
                        "items": {
                          "fields": {
                            "id": {
                              "by": [
                                "changed",
                                "removed"
                              ]
                            },
                            "from": {
                              "by": [
                                "changed",
                                "removed"
                              ],
                              "default": "repository"
                            },
                            "max-age": {
                              "by": [
                                "raised",
                                "removed"
                              ],
                              "scale": "duration"
                            },
                            "dated": {
                              "by": [
                                "changed",
                                "removed"
                              ]
                            },
                            "at-least-n": {
                              "by": [
                                "lowered",
                                "removed"
                              ],
                              "scale": "number"
                            },
                            "file": {
                              "by": [
                                "changed",
                                "removed"
                              ]
                            },
                            "metric": {
                              "by": [
                                "removed"
                              ],
                              "fields": {
                                "file": {
                                  "by": [
                                    "changed"
                                  ]
                                },
                                "pointer": {
                                  "by": [
                                    "changed",
                                    "removed"
                                  ]
                                },
                                "at-most": {
                                  "by": [
                                    "raised",
                                    "removed"
                                  ],
                                  "scale": "number"
                                },
                                "at-least": {
                                  "by": [
                                    "lowered",
                                    "removed"
                                  ],
                                  "scale": "number"
                                },
                                "equals": {
                                  "by": [
                                    "changed",
                                    "removed"
                                  ]
                                },
                                "unit": {
                                  "by": [
                                    "changed",
                                    "removed"
                                  ]
                                },
                                "samples": {
                                  "by": [
                                    "changed",
                                    "removed"
                                  ]
                                }
                              }
                            },
                            "card-metric": {
                              "by": [
                                "removed"
                              ],
                              "fields": {
                                "name": {
                                  "by": [
                                    "changed"
                                  ]
                                },
                                "card": {
                                  "by": [
                                    "changed",
                                    "removed"
                                  ]
                                },
                                "dataset": {
                                  "by": [
                                    "changed",
                                    "removed"
                                  ]
                                },
                                "slice": {
                                  "by": [
                                    "changed",
                                    "removed"
                                  ]
                                },
                                "at-most": {
                                  "by": [
                                    "raised",
                                    "removed"
                                  ],
                                  "scale": "number"
                                },
                                "at-least": {
                                  "by": [
                                    "lowered",
                                    "removed"
                                  ],
                                  "scale": "number"
                                },
                                "equals": {
                                  "by": [
                                    "changed",
                                    "removed"
                                  ]
                                },
                                "unit": {
                                  "by": [
                                    "changed",
                                    "removed"
                                  ]
                                },
                                "matches": {
                                  "by": [
                                    "removed"
                                  ],
                                  "fields": {
                                    "file": {
                                      "by": [
                                        "changed"
                                      ]
                                    },
                                    "pointer": {
                                      "by": [
                                        "changed",
                                        "removed"
                                      ]
                                    },
                                    "tolerance": {
                                      "by": [
                                        "raised"
                                      ],
                                      "scale": "number",
                                      "default": 0
                                    }
                                  }
                                }
                              }
                            },
                            "junit": {
                              "by": [
                                "removed"
                              ],
                              "fields": {
                                "file": {
                                  "by": [
                                    "changed"
                                  ]
                                },
                                "suite": {
                                  "by": [
                                    "added",
                                    "changed"
                                  ]
                                },
                                "test": {
                                  "by": [
                                    "added",
                                    "changed"
                                  ]
                                },
                                "skipped-at-most": {
                                  "by": [
                                    "raised"
                                  ],
                                  "scale": "number",
                                  "default": 0
                                }
                              }
                            },
                            "sarif": {
                              "by": [
                                "removed"
                              ],
                              "fields": {
                                "file": {
                                  "by": [
                                    "changed"
                                  ]
                                },
                                "tool": {
                                  "by": [
                                    "changed",
                                    "removed"
                                  ]
                                },
                                "rules": {
                                  "by": [
                                    "added",
                                    "changed"
                                  ]
                                },
                                "level": {
                                  "by": [
                                    "lowered"
                                  ],
                                  "scale": [
                                    "error",
                                    "warning",
                                    "note"
                                  ],
                                  "default": "warning"
                                },
                                "at-most": {
                                  "by": [
                                    "raised"
                                  ],
                                  "scale": "number",
                                  "default": 0
                                }
                              }
                            },
                            "lm-eval": {
                              "by": [
                                "removed"
                              ],
                              "fields": {
                                "file": {
                                  "by": [
                                    "changed"
                                  ]
                                },
                                "task": {
                                  "by": [
                                    "changed"
                                  ]
                                },
                                "metric": {
                                  "by": [
                                    "changed"
                                  ]
                                },
                                "at-most": {
                                  "by": [
                                    "raised",
                                    "removed"
                                  ],
                                  "scale": "number"
                                },
                                "at-least": {
                                  "by": [
                                    "lowered",
                                    "removed"
                                  ],
                                  "scale": "number"
                                }
                              }
                            },
                            "inspect": {
                              "by": [
                                "removed"
                              ],
                              "fields": {
                                "file": {
                                  "by": [
                                    "changed"
                                  ]
                                },
                                "scorer": {
                                  "by": [
                                    "changed",
                                    "removed"
                                  ]
                                },
                                "metric": {
                                  "by": [
                                    "changed"
                                  ]
                                },
                                "at-most": {
                                  "by": [
                                    "raised",
                                    "removed"
                                  ],
                                  "scale": "number"
                                },
                                "at-least": {
                                  "by": [
                                    "lowered",
                                    "removed"
                                  ],
                                  "scale": "number"
                                }
                              }
                            },
                            "garak": {
                              "by": [
                                "removed"
                              ],
                              "fields": {
                                "file": {
                                  "by": [
                                    "changed"
                                  ]
                                },
                                "probe": {
                                  "by": [
                                    "added",
                                    "changed"
                                  ]
                                },
                                "detector": {
                                  "by": [
                                    "added",
                                    "changed"
                                  ]
                                },
                                "at-most": {
                                  "by": [
                                    "raised"
                                  ],
                                  "scale": "number",
                                  "default": 0
                                }
                              }
                            },
                            "promptfoo": {
                              "by": [
                                "removed"
                              ],
                              "fields": {
                                "file": {
                                  "by": [
                                    "changed"
                                  ]
                                },
                                "at-least": {
                                  "by": [
                                    "lowered"
                                  ],
                                  "scale": "number",
                                  "default": 1
                                },
                                "errors-at-most": {
                                  "by": [
                                    "raised"
                                  ],
                                  "scale": "number",
                                  "default": 0
                                }
                              }
                            },
                            "csv": {
                              "by": [
                                "removed"
                              ],
                              "fields": {
                                "file": {
                                  "by": [
                                    "changed"
                                  ]
                                },
                                "column": {
                                  "by": [
                                    "changed"
                                  ]
                                },
                                "where": {
                                  "by": [
                                    "added",
                                    "changed",
                                    "removed"
                                  ]
                                },
                                "take": {
                                  "by": [
                                    "added",
                                    "changed",
                                    "removed"
                                  ],
                                  "default": "each"
                                },
                                "at-most": {
                                  "by": [
                                    "raised",
                                    "removed"
                                  ],
                                  "scale": "number"
                                },
                                "at-least": {
                                  "by": [
                                    "lowered",
                                    "removed"
                                  ],
                                  "scale": "number"
                                },
                                "equals": {
                                  "by": [
                                    "changed",
                                    "removed"
                                  ]
                                },
                                "unit": {
                                  "by": [
                                    "changed",
                                    "removed"
                                  ]
                                }
                              }
                            },
                            "record": {
                              "by": [
                                "removed"
                              ],
                              "fields": {
                                "when": {
                                  "past": true
                                },
                                "what": {
                                  "by": [
                                    "changed"
                                  ]
                                }
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
            "residual": {
              "fields": {
                "likelihood": {
                  "by": [
                    "lowered",
                    "removed"
                  ],
                  "scale": "likelihood"
                },
                "consequence": {
                  "by": [
                    "lowered",
                    "removed"
                  ],
                  "scale": "consequence"
                }
              }
            },
            "acceptance": {
              "by": [
                "added",
                "replaced"
              ],
              "fields": {
                "date": {
                  "past": true
                }
              }
            },
            "review": {
              "fields": {
                "date": {
                  "past": true
                }
              }
            },
            "links": {
              "by": [
                "narrowed",
                "removed"
              ]
            }
          }
        }
      },
      "incidents": {
        "by": [
          "narrowed"
        ],
        "items": {
          "fields": {
            "date": {
              "past": true
            },
            "risks": {
              "by": [
                "narrowed"
              ]
            },
            "severity": {
              "by": [
                "lowered",
                "removed"
              ],
              "scale": [
                "minor",
                "major",
                "serious"
              ]
            }
          }
        }
      },
      "not-applicable": {
        "by": [
          "added"
        ],
        "items": {
          "fields": {
            "reason": {
              "by": [
                "removed"
              ]
            }
          }
        }
      }
    }
  },
  "people": {
    "fields": {
      "people": {
        "by": [
          "added"
        ],
        "values": {
          "by": [
            "changed",
            "removed"
          ]
        }
      }
    }
  },
  "policy": {
    "fields": {
      "id": {
        "by": [
          "changed"
        ]
      },
      "parameters": {
        "by": [
          "removed"
        ],
        "values": {
          "fields": {
            "default": {
              "by": [
                "changed",
                "removed"
              ]
            },
            "stricter": {
              "by": [
                "changed"
              ]
            }
          }
        }
      },
      "rules": {
        "by": [
          "narrowed"
        ],
        "items": {
          "fields": {
            "level": {
              "by": [
                "lowered",
                "removed"
              ],
              "scale": [
                "off",
                "note",
                "warn",
                "block"
              ]
            },
            "for": {
              "by": [
                "changed"
              ]
            },
            "when": {
              "by": [
                "added",
                "changed"
              ]
            },
            "require": {
              "by": [
                "changed",
                "removed"
              ]
            }
          }
        }
      }
    }
  },
  "waivers": {
    "fields": {
      "waivers": {
        "by": [
          "added"
        ],
        "items": {
          "fields": {
            "rule": {
              "by": [
                "changed"
              ]
            },
            "subject": {
              "by": [
                "changed"
              ]
            },
            "reason": {
              "by": [
                "added",
                "changed"
              ]
            },
            "approved-by": {
              "by": [
                "added",
                "changed",
                "removed"
              ]
            },
            "created": {
              "by": [
                "added",
                "changed"
              ]
            },
            "expires": {
              "by": [
                "added",
                "later",
                "removed"
              ]
            },
            "of": {
              "by": [
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
